"""The crawler: a Scrapy spider in a process of its own, started by corpus/fetch.py."""
