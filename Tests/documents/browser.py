"""What only a browser can tell: accessibility by axe-core at two widths, requests, and how the page prints.

Debian's Chromium is driven; Playwright's own browser builds are never downloaded. One browser serves all documents.
"""

import tempfile
import pathlib

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

from . import tools
from .document import Result, of_format
from .pdf import faults_of_pdf

# A desk, and the width at which WCAG 2.2 wants a page to be readable at 400 % (success criterion 1.4.10).
WIDTHS = (1280, 320)


def check(documents):
    documents = of_format(documents, "html")
    if not documents:
        return
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        # Without --no-sandbox Chromium refuses to run as root, as it does in a container.
        browser = playwright.chromium.launch(executable_path=tools.chromium(), args=["--no-sandbox"])
        for document in documents:
            yield from check_one(browser, document, pathlib.Path(folder, document.safe_name + ".pdf"))
        browser.close()


def check_one(browser, document, pdf):
    violations, requests = [], []
    for width in WIDTHS:
        context = browser.new_context(viewport={"width": width, "height": 900}, offline=True)
        page = context.new_page()
        page.on("request", lambda request: requests.append(request.url))
        address = document.path.resolve().as_uri()
        page.goto(address)
        for violation in Axe().run(page).response["violations"]:
            nodes = violation["nodes"]
            violations.append(
                f"at {width} px: {violation['help']} ({violation['id']}, {len(nodes)} ×), first: {nodes[0]['html'][:160]}"
            )
        if width == WIDTHS[0]:
            page.pdf(path=pdf, tagged=True, outline=True, prefer_css_page_size=True)
        context.close()
    fetched = sorted({url for url in requests if url != address and not url.startswith("data:")})
    yield Result("accessibility", document.label, tuple(violations))
    yield Result("no-requests", document.label, tuple(f"opening it asks for {url}" for url in fetched))
    yield Result("prints", document.label, tuple(faults_of_pdf(pdf)))
