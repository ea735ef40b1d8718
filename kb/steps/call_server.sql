-- Ask the server for something that it does as a whole.
SELECT cekangka_call($name, $arguments) AS answer;
