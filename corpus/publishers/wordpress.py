"""WordPress single posts, whatever the theme: the entry content and header that most local portals keep."""

from corpus.publisher import Layout

NAME = ""
DOMAINS = ()
LAYOUTS = (
    Layout(
        since="2012-01",
        mark="article.hentry, article.post, body.single, body.single-post, .td-post-content, .entry-content",
        body=".td-post-content, .entry-content, .post-content, .single-content, .the-post-content",
        title="h1.entry-title, h1.post-title, h1.td-post-title, .entry-header h1, h1",
        authors=".entry-meta .author, .byline, .posted-by, .td-post-author-name, .post-author, .author.vcard",
        editors=".entry-content .editor, .post-content .editor",
        published="time.entry-date, .posted-on time, .td-post-date time, .entry-meta, .post-date",
        captions=".post-thumbnail figcaption, .featured-image figcaption, .td-post-featured-image figcaption",
    ),
)
EXAMPLES = ()
