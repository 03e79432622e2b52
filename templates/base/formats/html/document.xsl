<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:d="urn:ehcplan:document" exclude-result-prefixes="d">

  <!-- The neutral document as one HTML file: no script, nothing fetched, the stylesheet and the pictures inside. It reads
       on a telephone, with a screen reader, and prints as A4 pages.

       indent="no" matters: the words keep their spaces on screen (white-space: pre-wrap), so a line end put in for
       tidiness would be seen. The serialiser itself adds the meta element that names the encoding. -->

  <xsl:import href="../../common/neutral.xsl"/>
  <xsl:include href="inline.xsl"/>
  <xsl:include href="tables.xsl"/>
  <xsl:include href="pages.xsl"/>

  <xsl:output method="html" encoding="UTF-8" indent="no" doctype-system="about:legacy-compat"/>

  <!-- The text of document.css, so that the file stands alone. -->
  <xsl:param name="css"/>

  <xsl:template match="/">
    <xsl:call-template name="check-document"/>
    <xsl:apply-templates select="d:document"/>
  </xsl:template>

  <xsl:template match="d:document">
    <html lang="{$document-language}">
      <xsl:copy-of select="@dir"/>
      <head>
        <title><xsl:value-of select="normalize-space(d:meta/d:title)"/></title>
        <meta name="viewport" content="width=device-width, initial-scale=1"/>
        <meta name="author" content="{normalize-space(d:meta/d:author)}"/>
        <xsl:if test="d:meta/d:subject">
          <meta name="description" content="{normalize-space(d:meta/d:subject)}"/>
        </xsl:if>
        <xsl:if test="d:meta/d:identifier">
          <meta name="dcterms.identifier" content="{normalize-space(d:meta/d:identifier)}"/>
        </xsl:if>
        <meta name="dcterms.date" content="{d:meta/d:date}"/>
        <xsl:if test="d:meta/d:keyword">
          <meta name="keywords">
            <xsl:attribute name="content">
              <xsl:for-each select="d:meta/d:keyword">
                <xsl:if test="position() > 1">, </xsl:if>
                <xsl:value-of select="normalize-space(.)"/>
              </xsl:for-each>
            </xsl:attribute>
          </meta>
        </xsl:if>
        <style><xsl:value-of select="$css"/><xsl:call-template name="look"/><xsl:call-template name="page-boxes"/></style>
      </head>
      <body>
        <xsl:if test="d:running/d:skip-link">
          <a class="skip-link" href="#main-content"><xsl:value-of select="normalize-space(d:running/d:skip-link)"/></a>
        </xsl:if>
        <xsl:if test="normalize-space(d:running/d:header)">
          <header class="running"><p><xsl:value-of select="normalize-space(d:running/d:header)"/></p></header>
        </xsl:if>
        <main id="main-content">
          <xsl:apply-templates select="d:section"/>
        </main>
        <xsl:if test="normalize-space(d:running/d:footer)">
          <footer class="running"><p><xsl:value-of select="normalize-space(d:running/d:footer)"/></p></footer>
        </xsl:if>
        <!-- Outside main, because these words are not body text; hidden, because they are for screen readers only, which
             find them through aria-describedby. -->
        <xsl:for-each select="d:section/d:table[@description]">
          <p hidden="hidden">
            <xsl:attribute name="id"><xsl:call-template name="table-name"/>-description</xsl:attribute>
            <xsl:value-of select="normalize-space(@description)"/>
          </p>
        </xsl:for-each>
      </body>
    </html>
  </xsl:template>

  <!-- ============================================================ sections and headings -->

  <xsl:template match="d:section">
    <xsl:variable name="heading" select="d:heading[1]"/>
    <xsl:variable name="opening"><xsl:call-template name="section-opening"/></xsl:variable>
    <section>
      <xsl:attribute name="class">
        <xsl:choose>
          <xsl:when test="@orientation = 'landscape'">landscape</xsl:when>
          <xsl:otherwise>portrait</xsl:otherwise>
        </xsl:choose>
        <xsl:if test="$opening = 'page'"> new-page</xsl:if>
      </xsl:attribute>
      <xsl:call-template name="common-attributes"/>
      <!-- A section with the title in it is the front of the document: main and h1 name it already. -->
      <xsl:if test="$heading and not(d:document-title)">
        <xsl:attribute name="aria-labelledby">
          <xsl:for-each select="$heading"><xsl:call-template name="heading-name"/></xsl:for-each>
        </xsl:attribute>
      </xsl:if>
      <xsl:call-template name="blocks-inside"/>
    </section>
  </xsl:template>

  <xsl:template match="d:document-title" mode="block">
    <h1><xsl:call-template name="common-attributes"/><xsl:apply-templates/></h1>
  </xsl:template>

  <xsl:template match="d:heading" mode="block">
    <xsl:element name="h{@level + 1}">
      <xsl:call-template name="common-attributes"/>
      <xsl:attribute name="id"><xsl:call-template name="heading-name"/></xsl:attribute>
      <xsl:apply-templates/>
    </xsl:element>
  </xsl:template>

  <xsl:template name="heading-name">
    <xsl:value-of select="@id"/>
    <xsl:if test="not(@id)">heading-<xsl:call-template name="place"><xsl:with-param name="among" select="$heading-places"/></xsl:call-template></xsl:if>
  </xsl:template>
  <xsl:variable name="heading-places">
    <xsl:for-each select="$document//d:heading"><place of="{generate-id()}" number="{position()}"/></xsl:for-each>
  </xsl:variable>

  <xsl:template match="d:contents" mode="block">
    <xsl:variable name="levels" select="number(concat('0', @levels)) + not(@levels)"/>
    <nav class="contents" aria-labelledby="contents-title">
      <xsl:call-template name="common-attributes"/>
      <h2 id="contents-title"><xsl:value-of select="normalize-space(@title)"/></h2>
      <ul>
        <xsl:for-each select="/d:document/d:section/d:heading[@id and @level &lt;= $levels]">
          <li class="level-{@level}"><a href="#{@id}"><xsl:call-template name="language-attributes"/><xsl:apply-templates mode="contents"/></a></li>
        </xsl:for-each>
      </ul>
    </nav>
  </xsl:template>

  <!-- The words of a heading without its ids and links: an id must not be there twice. -->
  <xsl:template match="d:badge" mode="contents">
    <span class="contents-badge"><xsl:apply-templates mode="contents"/></span>
  </xsl:template>
  <xsl:template match="d:span" mode="contents">
    <span><xsl:call-template name="language-attributes"/><xsl:apply-templates mode="contents"/></span>
  </xsl:template>

  <!-- ============================================================ blocks -->

  <xsl:template match="d:paragraph" mode="block">
    <p>
      <xsl:if test="@kind and @kind != 'normal'"><xsl:attribute name="class"><xsl:value-of select="@kind"/></xsl:attribute></xsl:if>
      <xsl:call-template name="common-attributes"/>
      <xsl:apply-templates/>
    </p>
  </xsl:template>

  <xsl:template match="d:list" mode="block">
    <xsl:choose>
      <xsl:when test="@kind = 'number'">
        <ol><xsl:call-template name="common-attributes"/><xsl:apply-templates select="*" mode="block"/></ol>
      </xsl:when>
      <xsl:otherwise>
        <ul><xsl:call-template name="common-attributes"/><xsl:apply-templates select="*" mode="block"/></ul>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="d:item" mode="block">
    <li><xsl:call-template name="common-attributes"/><xsl:call-template name="inside"/></li>
  </xsl:template>

  <xsl:template match="d:fields" mode="block">
    <dl>
      <xsl:call-template name="common-attributes"/>
      <xsl:apply-templates select="*" mode="block"/>
    </dl>
  </xsl:template>

  <xsl:template match="d:field" mode="block">
    <div>
      <dt><xsl:value-of select="concat(normalize-space(@label), ':')"/></dt>
      <!-- The space keeps label and value apart for whoever copies or reads the text; it does not show. -->
      <xsl:text> </xsl:text>
      <dd><xsl:call-template name="common-attributes"/><xsl:apply-templates/></dd>
    </div>
  </xsl:template>

  <xsl:template match="d:quotation" mode="block">
    <figure class="quotation">
      <xsl:call-template name="common-attributes"/>
      <blockquote><xsl:call-template name="blocks-inside"/></blockquote>
      <xsl:if test="@cite"><figcaption><xsl:value-of select="concat('– ', normalize-space(@cite))"/></figcaption></xsl:if>
    </figure>
  </xsl:template>

  <!-- role="note" and not aside: an aside is a landmark, and twenty of them make a page hard to find one's way in. -->
  <xsl:template match="d:note" mode="block">
    <div class="note" role="note">
      <xsl:call-template name="common-attributes"/>
      <xsl:if test="@title">
        <xsl:variable name="number"><xsl:call-template name="place"><xsl:with-param name="among" select="$note-places"/></xsl:call-template></xsl:variable>
        <xsl:attribute name="aria-labelledby">note-<xsl:value-of select="$number"/></xsl:attribute>
        <p class="note-title" id="note-{$number}"><xsl:value-of select="normalize-space(@title)"/></p>
      </xsl:if>
      <xsl:call-template name="blocks-inside"/>
    </div>
  </xsl:template>

  <xsl:variable name="note-places">
    <xsl:for-each select="$document//d:note"><place of="{generate-id()}" number="{position()}"/></xsl:for-each>
  </xsl:variable>

  <xsl:template match="d:gap" mode="block">
    <p class="gap-block"><xsl:apply-templates select="."/></p>
  </xsl:template>

  <xsl:template match="d:figure" mode="block">
    <xsl:variable name="image" select="key('image', @image)"/>
    <p class="picture">
      <xsl:call-template name="common-attributes"/>
      <img alt="{$image/@alt}" src="data:{$image/@media};base64,{translate($image, ' &#10;&#13;&#9;', '')}"
           style="width:{$image/@width-mm}mm;aspect-ratio:{$image/@width-mm}/{$image/@height-mm}"/>
    </p>
  </xsl:template>

  <!-- Browsers keep page breaks by style; the block after it carries nothing of its own. -->
  <xsl:template match="d:page-break" mode="block"><div class="page-break"></div></xsl:template>

</xsl:stylesheet>
