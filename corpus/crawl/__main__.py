"""The crawling process: reads a Job from standard input, crawls, and answers on standard output."""

from __future__ import annotations

import logging
import sys

from scrapy.crawler import CrawlerProcess
from scrapy.settings.default_settings import RETRY_EXCEPTIONS

from corpus.crawl.job import Job
from corpus.crawl.spider import PageSpider
from corpus.decode import MAX_BYTES

MAX_MEMORY = 1536 * 1024 * 1024  # bytes; a page that needs more kills this process, not the reader of the pages


def settings_of(job: Job) -> dict[str, object]:
    """Scrapy's own defaults ignore robots.txt, accept any certificate and load a gigabyte; none of that here."""
    network = "corpus.crawl.network."
    return {
        "ROBOTSTXT_OBEY": True,
        "DOWNLOAD_VERIFY_CERTIFICATES": True,
        "DOWNLOAD_MAXSIZE": MAX_BYTES,
        "DOWNLOAD_WARNSIZE": 0,
        "DOWNLOAD_TIMEOUT": job.timeout,
        "DOWNLOAD_DELAY": job.delay,
        "RANDOMIZE_DOWNLOAD_DELAY": False,
        "AUTOTHROTTLE_ENABLED": True,
        "AUTOTHROTTLE_START_DELAY": job.delay,
        "AUTOTHROTTLE_MAX_DELAY": 60.0,
        "CONCURRENT_REQUESTS": 8,
        "CONCURRENT_REQUESTS_PER_DOMAIN": 1,
        "RETRY_TIMES": 2,
        # A name that is not known now is not known a second later; without a network each try waits for its time out.
        "RETRY_EXCEPTIONS": [one for one in RETRY_EXCEPTIONS if "CannotResolve" not in str(one)],
        "DNS_TIMEOUT": 10,
        "REDIRECT_MAX_TIMES": 5,
        "COOKIES_ENABLED": False,
        "HTTPCACHE_ENABLED": False,
        "METAREFRESH_ENABLED": False,
        "TELNETCONSOLE_ENABLED": False,
        "LOG_LEVEL": "ERROR",
        "USER_AGENT": "cekangka/0.1 (reads news for consistency checks)",
        "DNS_RESOLVER": network + "PublicResolver",
        "CEKANGKA_ALLOWED": list(job.allowed),
        "CEKANGKA_STAND_INS": dict(job.stand_ins),
        "DOWNLOAD_HANDLERS": {"file": None, "ftp": None, "s3": None, "data": None},
        "DOWNLOADER_MIDDLEWARES": {
            network + "StandInMiddleware": 40,
            network + "AddressMiddleware": 50,
            "scrapy.downloadermiddlewares.robotstxt.RobotsTxtMiddleware": None,
            "corpus.crawl.robots.PoliteRobotsMiddleware": 100,
            "scrapy.downloadermiddlewares.retry.RetryMiddleware": None,
            network + "PatientRetryMiddleware": 550,
            "corpus.crawl.robots.DownHostMiddleware": 600,  # sees each attempt
        },
    }


def main() -> int:
    """Run one job."""
    try:
        import resource  # noqa: PLC0415 - not on Windows

        resource.setrlimit(resource.RLIMIT_AS, (MAX_MEMORY, MAX_MEMORY))
    except (ImportError, ValueError, OSError):
        logging.getLogger(__name__).debug("no memory limit on this system")
    job = Job.from_json(sys.stdin.readline())
    process = CrawlerProcess(settings_of(job))
    process.crawl(PageSpider, job=job)
    process.start()
    return 0


if __name__ == "__main__":
    sys.exit(main())
