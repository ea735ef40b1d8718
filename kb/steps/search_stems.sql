-- Words, each with its stem.
SELECT word, stem(word, 'indonesian') AS stem FROM asked;
