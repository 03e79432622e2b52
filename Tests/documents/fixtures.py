"""Makes small documents for the self-test: the same words as DOCX, ODT and HTML, faultless unless a fault is asked for.

A fault is asked for by replacing a piece of one part: `docx({"word/document.xml": [(old, new)]})`. A piece that is
not there is an error, so that a fault can not quietly stop being planted when these documents change.
"""

import io
import zipfile

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
OFFICE_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main"
WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"
XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

ODF_NAMESPACES = " ".join(
    f'xmlns:{prefix}="{name}"'
    for prefix, name in {
        "office": "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
        "text": "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
        "table": "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
        "style": "urn:oasis:names:tc:opendocument:xmlns:style:1.0",
        "fo": "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0",
        "meta": "urn:oasis:names:tc:opendocument:xmlns:meta:1.0",
        "dc": "http://purl.org/dc/elements/1.1/",
        "xlink": "http://www.w3.org/1999/xlink",
    }.items()
)


def html(replacements=()):
    text = """<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>A small plan</title>
<style>
@page { size: A4; margin: 2cm }
body { color: #0b0c0c; background: #ffffff; font-family: "Liberation Sans", sans-serif }
a { color: #1d4f91; text-decoration: underline }
</style>
</head>
<body>
<header><p>Draft</p></header>
<nav class="contents" aria-labelledby="contents-title"><h2 id="contents-title">Contents</h2>
<ol><li><a href="#f">Section F</a></li></ol></nav>
<main>
<h1>A small plan</h1>
<p>It has a few words, and <a href="https://www.legislation.gov.uk/">the law</a>.</p>
<section id="f"><h2>Section F</h2>
<table>
<caption>Provision</caption>
<thead><tr><th scope="col">What</th><th scope="col">How often</th></tr></thead>
<tbody><tr><td>Speech therapy<br>in school</td><td>Once a week</td></tr></tbody>
</table>
<p>The end.</p></section>
</main>
</body>
</html>
"""
    return replaced("plan.html", text, replacements).encode()


def docx(replacements=None):
    return package(docx_parts(), replacements or {})


def odt(replacements=None):
    return package(odt_parts(), replacements or {}, first=("mimetype", "application/vnd.oasis.opendocument.text"))


def package(parts, replacements, first=None):
    """Zips the parts; `first` goes in front and unpacked, as ODF wants its media type."""
    unknown = set(replacements) - set(parts)
    if unknown:
        raise ValueError(f"there is no part {', '.join(sorted(unknown))} to plant a fault in")
    memory = io.BytesIO()
    with zipfile.ZipFile(memory, "w", zipfile.ZIP_DEFLATED) as archive:
        if first:
            archive.writestr(zipfile.ZipInfo(first[0]), first[1], zipfile.ZIP_STORED)
        for name, text in parts.items():
            archive.writestr(name, replaced(name, text, replacements.get(name, ())))
    return memory.getvalue()


def replaced(name, text, replacements):
    for old, new in replacements:
        if old not in text:
            raise ValueError(f"{name} has no {old!r} to plant a fault in")
        text = text.replace(old, new, 1)
    return text


def docx_parts():
    def run(words):
        return f'<w:r><w:t xml:space="preserve">{words}</w:t></w:r>'

    def paragraph(words, style=None):
        properties = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
        return f"<w:p>{properties}{run(words)}</w:p>"

    def cell(content):
        return f'<w:tc><w:tcPr><w:tcW w:w="4500" w:type="dxa"/></w:tcPr><w:p>{content}</w:p></w:tc>'

    body = (
        paragraph("A small plan", "Title")
        + "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/><w:docPartUnique/></w:docPartObj>"
        "</w:sdtPr><w:sdtContent>" + paragraph("Contents", "ContentsHeading") + paragraph("Section F") + "</w:sdtContent></w:sdt>"
        + paragraph("It has a few words, and the law.")
        + '<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:bookmarkStart w:id="1" w:name="f"/>'
        + run("Section F")
        + '<w:bookmarkEnd w:id="1"/></w:p>'
        + paragraph("Provision")
        + '<w:tbl><w:tblPr><w:tblW w:w="9000" w:type="dxa"/></w:tblPr>'
        + '<w:tblGrid><w:gridCol w:w="4500"/><w:gridCol w:w="4500"/></w:tblGrid>'
        + "<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>" + cell(run("What")) + cell(run("How often")) + "</w:tr>"
        + "<w:tr>" + cell(run("Speech therapy") + "<w:r><w:br/></w:r>" + run("in school")) + cell(run("Once a week")) + "</w:tr>"
        + "</w:tbl>"
        + paragraph("The end.")
        + '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134"'
        ' w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>'
    )
    overrides = {
        "/word/document.xml": f"{WORD_TYPE}.document.main+xml",
        "/word/styles.xml": f"{WORD_TYPE}.styles+xml",
        "/word/settings.xml": f"{WORD_TYPE}.settings+xml",
        "/word/fontTable.xml": f"{WORD_TYPE}.fontTable+xml",
        "/word/theme/theme1.xml": "application/vnd.openxmlformats-officedocument.theme+xml",
        "/docProps/core.xml": "application/vnd.openxmlformats-package.core-properties+xml",
        "/docProps/app.xml": "application/vnd.openxmlformats-officedocument.extended-properties+xml",
    }
    return {
        "[Content_Types].xml": XML
        + '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        + '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        + '<Default Extension="xml" ContentType="application/xml"/>'
        + "".join(f'<Override PartName="{name}" ContentType="{kind}"/>' for name, kind in overrides.items())
        + "</Types>",
        "_rels/.rels": relations(
            (f"{OFFICE_RELATIONS}/officeDocument", "word/document.xml"),
            (f"{PACKAGE_RELATIONS}/metadata/core-properties", "docProps/core.xml"),
            (f"{OFFICE_RELATIONS}/extended-properties", "docProps/app.xml"),
        ),
        "word/_rels/document.xml.rels": relations(
            (f"{OFFICE_RELATIONS}/styles", "styles.xml"),
            (f"{OFFICE_RELATIONS}/settings", "settings.xml"),
            (f"{OFFICE_RELATIONS}/fontTable", "fontTable.xml"),
            (f"{OFFICE_RELATIONS}/theme", "theme/theme1.xml"),
        ),
        "word/document.xml": XML + f'<w:document xmlns:w="{WORD}"><w:body>{body}</w:body></w:document>',
        "word/styles.xml": XML
        + f'<w:styles xmlns:w="{WORD}"><w:docDefaults><w:rPrDefault><w:rPr>'
        + '<w:rFonts w:ascii="Liberation Sans" w:hAnsi="Liberation Sans"/><w:lang w:val="en-GB"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>'
        + '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>'
        + '<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/><w:basedOn w:val="Normal"/></w:style>'
        + "".join(
            f'<w:style w:type="paragraph" w:styleId="Heading{level}"><w:name w:val="heading {level}"/>'
            f'<w:basedOn w:val="Normal"/><w:pPr><w:outlineLvl w:val="{level - 1}"/></w:pPr></w:style>'
            for level in (1, 2, 3)
        )
        + '<w:style w:type="paragraph" w:customStyle="1" w:styleId="ContentsHeading"><w:name w:val="Contents Heading"/>'
        '<w:basedOn w:val="Normal"/></w:style>'
        + "</w:styles>",
        "word/settings.xml": XML + f'<w:settings xmlns:w="{WORD}"><w:compat><w:compatSetting w:name="compatibilityMode" '
        'w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>',
        "word/fontTable.xml": XML + f'<w:fonts xmlns:w="{WORD}"><w:font w:name="Liberation Sans"/></w:fonts>',
        "word/theme/theme1.xml": XML + theme(),
        "docProps/core.xml": XML
        + '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>A small plan</dc:title><dc:language>en-GB</dc:language>'
        "</cp:coreProperties>",
        "docProps/app.xml": XML
        + '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">'
        "<Application>self-test</Application></Properties>",
    }


def relations(*targets):
    return (
        XML
        + f'<Relationships xmlns="{PACKAGE_RELATIONS}">'
        + "".join(
            f'<Relationship Id="rId{number}" Type="{kind}" Target="{target}"/>'
            for number, (kind, target) in enumerate(targets, start=1)
        )
        + "</Relationships>"
    )


def theme():
    colours = "dk1 lt1 dk2 lt2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink".split()
    scheme = "".join(f'<a:{name}><a:srgbClr val="1D4F91"/></a:{name}>' for name in colours)
    font = '<a:latin typeface="Liberation Sans"/><a:ea typeface=""/><a:cs typeface=""/>'
    fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
    return (
        f'<a:theme xmlns:a="{DRAWING}" name="plain"><a:themeElements><a:clrScheme name="plain">{scheme}</a:clrScheme>'
        f'<a:fontScheme name="plain"><a:majorFont>{font}</a:majorFont><a:minorFont>{font}</a:minorFont></a:fontScheme>'
        f'<a:fmtScheme name="plain"><a:fillStyleLst>{fill * 3}</a:fillStyleLst>'
        f"<a:lnStyleLst>{f'<a:ln>{fill}</a:ln>' * 3}</a:lnStyleLst>"
        f"<a:effectStyleLst>{'<a:effectStyle><a:effectLst/></a:effectStyle>' * 3}</a:effectStyleLst>"
        f"<a:bgFillStyleLst>{fill * 3}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>"
    )


def odt_parts():
    body = (
        '<text:p text:style-name="Title">A small plan</text:p>'
        '<text:section text:name="contents"><text:p>Contents</text:p><text:p>Section F</text:p></text:section>'
        '<text:p>It has a few words, and <text:a xlink:type="simple" xlink:href="https://www.legislation.gov.uk/">the law</text:a>.</text:p>'
        '<text:h text:outline-level="1"><text:bookmark text:name="f"/>Section F</text:h>'
        "<text:p>Provision</text:p>"
        '<table:table table:name="Provision"><table:title>Provision</table:title><table:table-column table:number-columns-repeated="2"/>'
        "<table:table-header-rows><table:table-row>"
        "<table:table-cell><text:p>What</text:p></table:table-cell><table:table-cell><text:p>How often</text:p></table:table-cell>"
        "</table:table-row></table:table-header-rows><table:table-row>"
        "<table:table-cell><text:p>Speech therapy<text:line-break/>in school</text:p></table:table-cell>"
        "<table:table-cell><text:p>Once a week</text:p></table:table-cell></table:table-row></table:table>"
        "<text:p>The end.</text:p>"
    )
    styles = (
        '<style:default-style style:family="paragraph"><style:text-properties fo:language="en" fo:country="GB"/></style:default-style>'
        '<style:default-style style:family="table"/>'
        '<style:style style:name="Standard" style:family="paragraph"/>'
        '<style:style style:name="Title" style:family="paragraph" style:parent-style-name="Standard"/>'
    )
    manifest = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"
    return {
        "content.xml": f'{XML}<office:document-content {ODF_NAMESPACES} office:version="1.3"><office:automatic-styles/>'
        f"<office:body><office:text>{body}</office:text></office:body></office:document-content>",
        "styles.xml": f'{XML}<office:document-styles {ODF_NAMESPACES} office:version="1.3"><office:styles>{styles}</office:styles>'
        '<office:automatic-styles><style:page-layout style:name="page"><style:page-layout-properties fo:page-width="21cm" '
        'fo:page-height="29.7cm" fo:margin-top="2cm" fo:margin-right="2cm" fo:margin-bottom="2cm" fo:margin-left="2cm"/>'
        "</style:page-layout></office:automatic-styles><office:master-styles>"
        '<style:master-page style:name="Standard" style:page-layout-name="page"/></office:master-styles></office:document-styles>',
        "meta.xml": f'{XML}<office:document-meta {ODF_NAMESPACES} office:version="1.3"><office:meta>'
        "<dc:title>A small plan</dc:title><dc:language>en-GB</dc:language></office:meta></office:document-meta>",
        "META-INF/manifest.xml": f'{XML}<manifest:manifest xmlns:manifest="{manifest}" manifest:version="1.3">'
        '<manifest:file-entry manifest:full-path="/" manifest:version="1.3" '
        'manifest:media-type="application/vnd.oasis.opendocument.text"/>'
        + "".join(
            f'<manifest:file-entry manifest:full-path="{name}" manifest:media-type="text/xml"/>'
            for name in ("content.xml", "styles.xml", "meta.xml")
        )
        + "</manifest:manifest>",
    }
