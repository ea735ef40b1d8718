"""The formats of `cekangka export`, one module each: `write(connection, folder)` writes its files and returns them."""
