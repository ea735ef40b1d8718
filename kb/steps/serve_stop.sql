-- Listen no more.
CALL quack_stop(?);
