"""A headless browser that looks at a file and tells what happened meanwhile."""

import contextlib
import subprocess

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

MANNERS = {
    "light": {"color_scheme": "light"},
    "dark": {"color_scheme": "dark"},
    "forced colours": {"color_scheme": "dark", "forced_colors": "active"},
    "narrow": {"viewport": {"width": 320, "height": 640}},
}


class Browser:
    """Chromium as a visitor of files; nothing that it is shown may ask for more."""

    def __init__(self, chromium):
        self.chromium = chromium

    @contextlib.contextmanager
    def showing(self, path, manner="light", refusals=0):
        """The page at `path`; at the end, nothing was asked for, complained about or run, and so
        many things were refused by its policy."""
        context = self.chromium.new_context(**MANNERS[manner])
        page = context.new_page()
        happened = []
        page.on("request", lambda request: happened.append(("request", request.url)))
        page.on("console", lambda message: happened.append(("console", message.text)))
        page.on("pageerror", lambda error: happened.append(("error", str(error))))
        page.on("popup", lambda popup: happened.append(("popup", popup.url)))
        page.on("dialog", lambda dialog: (happened.append(("dialog", dialog.message)),
                                          dialog.dismiss()))
        page.goto(path.as_uri(), wait_until="networkidle")
        yield page
        context.close()
        refused = [told for told in happened if "Content Security Policy" in told[1]]
        assert len(refused) == refusals
        assert [told for told in happened if told not in refused] == [("request", path.as_uri())]

    def violations(self, page):
        """What axe-core finds against WCAG 2.2 AA and its own best practices."""
        found = Axe().run(page).response["violations"]
        return [(rule["id"], [node["target"] for node in rule["nodes"]]) for rule in found]

    def printed(self, page, folder):
        """The pages that come out of the printer: the text of each, and all of their pixels."""
        paper = folder / "print.pdf"
        page.pdf(path=paper, prefer_css_page_size=True)
        about = subprocess.run(["pdfinfo", paper], check=True, capture_output=True, text=True)
        assert "(A4)" in about.stdout
        text = subprocess.run(
            ["pdftotext", "-layout", paper, "-"], check=True, capture_output=True, text=True)
        subprocess.run(["pdftoppm", "-r", "40", paper, folder / "print"], check=True)
        pixels = [image.read_bytes().split(b"\n255\n", 1)[1] for image in folder.glob("print-*.ppm")]
        return text.stdout.split("\f")[:-1], pixels


@contextlib.contextmanager
def opened():
    """A browser, closed at the end."""
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(
            executable_path="/usr/bin/chromium", args=["--no-sandbox", "--disable-gpu"])
        yield Browser(chromium)
        chromium.close()
