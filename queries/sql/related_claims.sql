FROM related
