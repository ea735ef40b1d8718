SELECT {needs} FROM own_facts
