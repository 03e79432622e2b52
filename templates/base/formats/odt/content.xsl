<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:d="urn:ehcplan:document" exclude-result-prefixes="d"
                xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
                xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
                xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
                xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"
                xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
                xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"
                xmlns:xlink="http://www.w3.org/1999/xlink">

  <!-- The neutral document as the content.xml of an ODT. How each style looks is in styles.xsl; only what belongs to one
       place in one document (page openings, column widths, languages) is an automatic style here, in automatic.xsl.

       indent="no" matters: a space put in for tidiness between spans would be a word space. -->

  <xsl:import href="../../common/neutral.xsl"/>
  <xsl:include href="automatic.xsl"/>
  <xsl:include href="languages.xsl"/>
  <xsl:include href="inline.xsl"/>
  <xsl:include href="tables.xsl"/>

  <xsl:output method="xml" encoding="UTF-8" indent="no"/>

  <xsl:template match="/">
    <xsl:call-template name="check-document"/>
    <xsl:apply-templates select="d:document"/>
  </xsl:template>

  <xsl:template match="d:document">
    <office:document-content office:version="1.3">
      <office:automatic-styles><xsl:call-template name="automatic-styles"/></office:automatic-styles>
      <office:body>
        <office:text>
          <!-- LibreOffice expects to be told the sequences it knows, even where none is used. -->
          <text:sequence-decls>
            <text:sequence-decl text:display-outline-level="0" text:name="Table"/>
          </text:sequence-decls>
          <xsl:apply-templates select="d:section"/>
        </office:text>
      </office:body>
    </office:document-content>
  </xsl:template>

  <xsl:template match="d:section"><xsl:call-template name="blocks-inside"/></xsl:template>

  <!-- ============================================================ leaves: what makes a paragraph -->

  <!-- Each leaf says its style in mode="style" (automatic.xsl asks for it too) and its words in mode="words". -->

  <xsl:template match="d:document-title | d:paragraph | d:field | d:gap | d:figure" mode="block">
    <text:p><xsl:call-template name="paragraph-style"/><xsl:call-template name="anchored-words"/></text:p>
  </xsl:template>

  <xsl:template match="d:heading" mode="block">
    <text:h text:outline-level="{@level}"><xsl:call-template name="paragraph-style"/><xsl:call-template name="anchored-words"/></text:h>
  </xsl:template>

  <xsl:template name="anchored-words">
    <xsl:variable name="language"><xsl:call-template name="other-language"/></xsl:variable>
    <xsl:if test="@id or not(preceding-sibling::*[1])"><xsl:call-template name="put-anchors-here"/></xsl:if>
    <xsl:choose>
      <xsl:when test="string($language)">
        <text:span text:style-name="Language_{$language}"><xsl:apply-templates select="." mode="words"/></text:span>
      </xsl:when>
      <xsl:otherwise><xsl:apply-templates select="." mode="words"/></xsl:otherwise>
    </xsl:choose>
    <xsl:if test="@id"><text:bookmark-end text:name="{@id}"/></xsl:if>
  </xsl:template>

  <!-- The leaf's own id spans its words; a container's id is a point at its beginning. -->
  <xsl:template name="put-anchor">
    <xsl:param name="id"/>
    <xsl:param name="leaf"/>
    <xsl:choose>
      <xsl:when test="$leaf"><text:bookmark-start text:name="{$id}"/></xsl:when>
      <xsl:otherwise><text:bookmark text:name="{$id}"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="*" mode="words"><xsl:apply-templates/></xsl:template>

  <!-- lead, label and small have styles of their own on the open page; in a box or cell the paragraph keeps the style of
       the box, so its words carry the difference. -->
  <xsl:template match="d:paragraph[@kind = 'label' or @kind = 'small']" mode="words">
    <xsl:variable name="container"><xsl:call-template name="container"/></xsl:variable>
    <xsl:choose>
      <xsl:when test="$container = ''"><xsl:apply-templates/></xsl:when>
      <xsl:when test="@kind = 'label'"><text:span text:style-name="Strong_20_Emphasis"><xsl:apply-templates/></text:span></xsl:when>
      <xsl:otherwise><text:span text:style-name="Quiet"><xsl:apply-templates/></text:span></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- A tab brings the value to the second column; a label too long for the first gets a line of its own. In a box there is
       no room for columns. -->
  <xsl:template match="d:field" mode="words">
    <xsl:variable name="container"><xsl:call-template name="container"/></xsl:variable>
    <text:span text:style-name="Strong_20_Emphasis"><xsl:value-of select="concat(normalize-space(@label), ':')"/></text:span>
    <xsl:choose>
      <xsl:when test="$container != ''"><xsl:text> </xsl:text></xsl:when>
      <xsl:when test="string-length(@label) > 25"><text:line-break/></xsl:when>
      <xsl:otherwise><text:tab/></xsl:otherwise>
    </xsl:choose>
    <xsl:apply-templates/>
  </xsl:template>

  <xsl:template match="d:note | d:contents" mode="words"><xsl:value-of select="normalize-space(@title)"/></xsl:template>

  <xsl:template match="d:gap" mode="words"><xsl:apply-templates select="." mode="styled"/></xsl:template>

  <xsl:template match="d:figure" mode="words">
    <xsl:variable name="image" select="key('image', @image)"/>
    <xsl:variable name="number"><xsl:number level="any" count="d:figure" from="/"/></xsl:variable>
    <draw:frame draw:name="picture-{$number}" draw:style-name="Picture_frame" text:anchor-type="as-char"
                svg:x="0cm" svg:y="0cm" svg:width="{$image/@width-mm}mm" svg:height="{$image/@height-mm}mm">
      <draw:image xlink:href="Pictures/{$image/@name}" xlink:type="simple" xlink:show="embed" xlink:actuate="onLoad"/>
      <svg:title><xsl:value-of select="$image/@alt"/></svg:title>
    </draw:frame>
  </xsl:template>

  <!-- ============================================================ containers -->

  <xsl:template match="d:fields" mode="block"><xsl:apply-templates select="*" mode="block"/></xsl:template>

  <xsl:template match="d:list" mode="block">
    <text:list>
      <xsl:attribute name="text:style-name"><xsl:call-template name="list-style"/></xsl:attribute>
      <xsl:apply-templates select="*" mode="block"/>
    </text:list>
  </xsl:template>

  <xsl:template match="d:item" mode="block">
    <text:list-item><xsl:call-template name="blocks-or-paragraph"/></text:list-item>
  </xsl:template>

  <!-- A cell or item with a line of text makes its own paragraph. -->
  <xsl:template name="blocks-or-paragraph">
    <xsl:variable name="holds"><xsl:call-template name="holds"/></xsl:variable>
    <xsl:choose>
      <xsl:when test="$holds = 'blocks'"><xsl:call-template name="blocks-inside"/></xsl:when>
      <xsl:otherwise>
        <text:p><xsl:call-template name="paragraph-style"/><xsl:call-template name="anchored-words"/></text:p>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="list-style">
    <xsl:variable name="container"><xsl:call-template name="container"/></xsl:variable>
    <xsl:choose>
      <xsl:when test="$container = 'note'">Note_20_</xsl:when>
      <xsl:when test="$container = 'quotation'">Quotation_20_</xsl:when>
    </xsl:choose>
    <xsl:choose>
      <xsl:when test="@kind = 'number'">Numbers</xsl:when>
      <xsl:otherwise>Bullets</xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="d:quotation" mode="block">
    <xsl:call-template name="blocks-inside"/>
    <xsl:if test="@cite">
      <xsl:variable name="direction"><xsl:call-template name="direction"/></xsl:variable>
      <text:p text:style-name="Quotation_20_source">
        <xsl:if test="$direction = 'rtl'"><xsl:attribute name="text:style-name">Quotation_20_source_rtl</xsl:attribute></xsl:if>
        <xsl:value-of select="concat('– ', normalize-space(@cite))"/>
      </text:p>
    </xsl:if>
  </xsl:template>

  <xsl:template match="d:note" mode="block">
    <xsl:if test="@title">
      <text:p><xsl:call-template name="paragraph-style"/><xsl:call-template name="anchored-words"/></text:p>
    </xsl:if>
    <xsl:call-template name="blocks-inside"/>
  </xsl:template>

  <!-- A page break is a property of the paragraph after it. -->
  <xsl:template match="d:page-break" mode="block"/>

  <!-- A real table of contents: LibreOffice can update it. Its entries are links without page numbers, and stay so. -->
  <xsl:template match="d:contents" mode="block">
    <xsl:variable name="levels" select="number(concat('0', @levels)) + not(@levels)"/>
    <text:table-of-content text:name="contents" text:style-name="Contents_section" text:protected="true">
      <text:table-of-content-source text:outline-level="{$levels}">
        <text:index-title-template text:style-name="Contents_20_Heading"><xsl:value-of select="normalize-space(@title)"/></text:index-title-template>
        <xsl:call-template name="contents-level"><xsl:with-param name="level" select="1"/></xsl:call-template>
        <xsl:if test="$levels = 2">
          <xsl:call-template name="contents-level"><xsl:with-param name="level" select="2"/></xsl:call-template>
        </xsl:if>
      </text:table-of-content-source>
      <text:index-body>
        <text:index-title text:name="contents-title">
          <text:p><xsl:call-template name="paragraph-style"/><xsl:call-template name="anchored-words"/></text:p>
        </text:index-title>
        <xsl:for-each select="/d:document/d:section/d:heading[@id and @level &lt;= $levels]">
          <text:p text:style-name="Contents_20_{@level}">
            <text:a xlink:type="simple" xlink:href="#{@id}" text:style-name="Internet_20_link" text:visited-style-name="Internet_20_link">
              <xsl:variable name="words"><xsl:apply-templates mode="contents"/></xsl:variable>
              <xsl:value-of select="normalize-space($words)"/>
            </text:a>
          </text:p>
        </xsl:for-each>
      </text:index-body>
    </text:table-of-content>
  </xsl:template>

  <xsl:template name="contents-level">
    <xsl:param name="level"/>
    <text:table-of-content-entry-template text:outline-level="{$level}" text:style-name="Contents_20_{$level}">
      <text:index-entry-link-start/><text:index-entry-text/><text:index-entry-link-end/>
    </text:table-of-content-entry-template>
  </xsl:template>

</xsl:stylesheet>
