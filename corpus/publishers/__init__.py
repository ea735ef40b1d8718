"""One file a newspaper or theme; corpus/publisher.py lists the folder and says what a file holds."""
