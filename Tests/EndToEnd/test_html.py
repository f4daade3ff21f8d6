"""Conversations as HTML, in a browser that watches what they do."""

import html.parser
import subprocess

import browser
import pytest

HOSTILE = [
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' autofocus onfocus='alert(1)",
    "</style><style>@import url(//x.example/)</style>", "<svg/onload=alert(1)>",
    "<link rel=stylesheet href=//x.example/>", "<meta http-equiv=refresh content=0>", "<!-- ]]>",
    "&lt;b&gt; &#60;i&#62;", "=HYPERLINK(\"//x.example\")", "<base href=//x.example/>",
]
LONG = "Hottentottententententoonstellingsaffichecommissievergaderingsnotulen" * 2


@pytest.fixture(scope="module")
def chromium():
    with browser.opened() as opened:
        yield opened


@pytest.fixture
def pages(shipped):
    """A conversation and a filled in form, as files."""
    shipped.run("begin", "kosten-baten", "--no-input", lines=[LONG, *HOSTILE, *HOSTILE])
    shipped.run("exporteer", "1", "--naar", "~/gesprek.html")
    shipped.run("exporteer", "1", "--werkblad", "--naar", "~/werkblad.html")
    return [shipped.folder / "gesprek.html", shipped.folder / "werkblad.html"]


class Tags(html.parser.HTMLParser):
    """Which elements and attributes there are."""

    def __init__(self, path):
        super().__init__()
        self.names, self.attributes = set(), set()
        self.feed(path.read_text())

    def handle_starttag(self, tag, attributes):
        self.names.add(tag)
        self.attributes |= {name for name, _ in attributes}


def test_a_page_asks_for_nothing_and_runs_nothing_whatever_is_written_in_it(pages, chromium):
    for path in pages:
        tags = Tags(path)
        assert not tags.names & {"script", "img", "svg", "link", "base", "iframe", "object", "form", "a"}
        assert not tags.attributes & {"src", "href", "style", "onerror", "onload", "onfocus"}
        with chromium.showing(path) as page:
            assert page.locator("html").get_attribute("lang") == "nl"
            assert page.locator("h1").count() == 1
            shown = page.locator("body").inner_text()
            assert all(words in shown for words in HOSTILE[:7])
            assert page.evaluate("getComputedStyle(document.body).paddingTop") != "0px"


def test_the_policy_stops_a_script_and_a_style_that_are_put_in_all_the_same(pages, chromium):
    text = pages[0].read_text()
    put = "<style>h1 { display: none }</style><script>document.title = 'run'</script>"
    pages[0].write_text(text.replace("<h1>", put + "<h1>"))
    with chromium.showing(pages[0], refusals=2) as page:
        assert page.title() != "run" and page.locator("h1").is_visible()


@pytest.mark.parametrize("manner", browser.MANNERS)
def test_a_page_can_be_used_by_everybody(pages, chromium, manner):
    for path in pages:
        with chromium.showing(path, manner) as page:
            assert chromium.violations(page) == []
            assert page.evaluate("document.scrollingElement.scrollWidth - innerWidth") <= 0


def test_a_form_is_a_table_whose_cells_have_headings(pages, chromium):
    with chromium.showing(pages[1]) as page:
        assert page.locator("table").count() == 2
        assert page.locator("th[scope=col]").count() == 8
        assert page.locator("caption").first.inner_text().startswith("Nu: ")


def test_scores_are_drawn_and_told(home, chromium):
    home.run("begin", "proef", "--no-input", lines=["een merel", "mooi", "zang", "", "7,5"])
    home.run("exporteer", "1", "--naar", "~/gesprek.html")
    with chromium.showing(home.folder / "gesprek.html") as page:
        assert "De score is 7,5, van 0 tot 10." in page.locator("main").inner_text()
        picture = page.get_by_role("img", name="Scores")
        assert picture.locator("circle").count() == 1
        assert page.locator("td").inner_text() == "7,5, van 0 (niet) tot 10 (wel)"
        assert chromium.violations(page) == []
        labels = picture.locator("text").all()
        frame = picture.bounding_box()
        for box in [label.bounding_box() for label in labels]:
            assert frame["x"] <= box["x"] and box["x"] + box["width"] <= frame["x"] + frame["width"]
            assert frame["y"] <= box["y"]


def test_on_paper_it_is_grey_and_no_question_is_cut_from_its_answer(shipped, chromium):
    told = [f"antwoord {number} " + "en zo ging het verder " * (9 * number) for number in range(20)]
    shipped.run("begin", "kosten-baten", "--no-input", lines=told)
    shipped.run("exporteer", "1", "--naar", "~/gesprek.html")
    with chromium.showing(shipped.folder / "gesprek.html", "dark") as page:
        questions = [text.split("?")[0] for text in page.locator(".question strong").all_inner_texts()]
        text, pixels = chromium.printed(page, shipped.folder)
    assert len(text) > 1 and len(questions) > 5
    for sheet in text:
        said = sheet.rstrip().rsplit("\n", 1)[0].rstrip()
        assert not any(said.endswith(question + "?") for question in questions)
    for image in pixels:
        assert image[0::3] == image[1::3] == image[2::3]
        assert image[0] == 255


def test_tidy_has_no_complaint(pages):
    for path in pages:
        result = subprocess.run(["tidy", "-qe", "-utf8", path], capture_output=True, text=True)
        assert (result.returncode, result.stderr) == (0, "")
