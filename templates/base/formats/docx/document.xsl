<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:d="urn:ehcplan:document" exclude-result-prefixes="d"
                xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
                xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">

  <!-- The neutral document as the word/document.xml of a DOCX. How each style looks is in styles.xsl.

       Word is strict about order inside its property elements (pPr, rPr, tblPr, sectPr): the order here is the schema's. -->

  <xsl:import href="../../common/neutral.xsl"/>
  <xsl:include href="paragraphs.xsl"/>
  <xsl:include href="inline.xsl"/>
  <xsl:include href="tables.xsl"/>

  <xsl:output method="xml" encoding="UTF-8" standalone="yes" indent="no"/>

  <xsl:template match="/">
    <xsl:call-template name="check-document"/>
    <xsl:apply-templates select="d:document"/>
  </xsl:template>

  <xsl:template match="d:document">
    <w:document>
      <w:body>
        <xsl:apply-templates select="d:section"/>
        <xsl:for-each select="d:section[last()]">
          <xsl:if test="*[last()][self::d:table]"><xsl:call-template name="closing-paragraph"/></xsl:if>
          <xsl:call-template name="section-properties"/>
        </xsl:for-each>
      </w:body>
    </w:document>
  </xsl:template>

  <!-- ============================================================ sections -->

  <!-- A Word section ends where the shape of the page changes, not with every section of ours. Its properties stand in its
       last paragraph; where that is not a plain one (after a table Word needs a paragraph anyway), one is made for them. -->
  <xsl:template match="d:section">
    <xsl:variable name="ends"><xsl:call-template name="shape-ends"/></xsl:variable>
    <xsl:call-template name="blocks-inside"/>
    <xsl:if test="string($ends) and not(*[last()][self::d:paragraph or self::d:heading or self::d:figure])">
      <xsl:call-template name="closing-paragraph">
        <xsl:with-param name="section" select="true()"/>
      </xsl:call-template>
    </xsl:if>
  </xsl:template>

  <xsl:template name="shape-ends">
    <xsl:variable name="next" select="following-sibling::d:section[1]"/>
    <xsl:if test="$next and (@orientation = 'landscape') != ($next/@orientation = 'landscape')">yes</xsl:if>
  </xsl:template>

  <xsl:template name="closing-paragraph">
    <xsl:param name="section" select="false()"/>
    <w:p>
      <w:pPr>
        <w:pStyle w:val="SectionEnd"/>
        <xsl:if test="$section"><xsl:call-template name="section-properties"/></xsl:if>
      </w:pPr>
    </w:p>
  </xsl:template>

  <xsl:template name="section-properties">
    <w:sectPr>
      <w:headerReference w:type="default" r:id="rIdHeader"/>
      <xsl:choose>
        <xsl:when test="@orientation = 'landscape'">
          <w:footerReference w:type="default" r:id="rIdFooterLandscape"/>
          <w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>
        </xsl:when>
        <xsl:otherwise>
          <w:footerReference w:type="default" r:id="rIdFooterPortrait"/>
          <w:pgSz w:w="11906" w:h="16838"/>
        </xsl:otherwise>
      </xsl:choose>
      <w:pgMar w:top="1418" w:right="1134" w:bottom="1304" w:left="1134" w:header="624" w:footer="624" w:gutter="0"/>
      <w:cols w:space="708"/>
      <xsl:if test="/d:document/@dir = 'rtl'"><w:bidi/></xsl:if>
    </w:sectPr>
  </xsl:template>

  <!-- ============================================================ containers -->

  <xsl:template match="d:fields | d:list" mode="block"><xsl:apply-templates select="*" mode="block"/></xsl:template>

  <xsl:template match="d:item" mode="block"><xsl:call-template name="blocks-or-paragraph"/></xsl:template>

  <xsl:template name="blocks-or-paragraph">
    <xsl:variable name="holds"><xsl:call-template name="holds"/></xsl:variable>
    <xsl:choose>
      <xsl:when test="$holds = 'blocks'"><xsl:call-template name="blocks-inside"/></xsl:when>
      <xsl:otherwise><xsl:call-template name="paragraph"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="d:quotation" mode="block">
    <xsl:call-template name="blocks-inside"/>
    <xsl:if test="@cite">
      <w:p>
        <xsl:variable name="direction"><xsl:call-template name="direction"/></xsl:variable>
        <w:pPr>
          <w:pStyle w:val="QuoteSource"/>
          <xsl:if test="$direction = 'rtl'"><w:bidi/></xsl:if>
          <xsl:call-template name="indent"><xsl:with-param name="direction" select="string($direction)"/></xsl:call-template>
        </w:pPr>
        <xsl:call-template name="put-text"><xsl:with-param name="text" select="concat('– ', normalize-space(@cite))"/></xsl:call-template>
      </w:p>
    </xsl:if>
  </xsl:template>

  <xsl:template match="d:note" mode="block">
    <xsl:if test="@title"><xsl:call-template name="paragraph"/></xsl:if>
    <xsl:call-template name="blocks-inside"/>
  </xsl:template>

  <!-- A page break is a property of the paragraph after it. -->
  <xsl:template match="d:page-break" mode="block"/>

  <!-- ============================================================ contents -->

  <!-- A real table of contents: Word can update it. \n leaves the page numbers out, also after an update. -->
  <xsl:template match="d:contents" mode="block">
    <xsl:variable name="levels" select="number(concat('0', @levels)) + not(@levels)"/>
    <w:sdt>
      <w:sdtPr>
        <w:alias w:val="{normalize-space(@title)}"/>
        <w:tag w:val="contents"/>
        <w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj>
      </w:sdtPr>
      <w:sdtContent>
        <xsl:call-template name="paragraph"/>
        <xsl:for-each select="/d:document/d:section/d:heading[@id and @level &lt;= $levels]">
          <xsl:variable name="words"><xsl:apply-templates mode="contents"/></xsl:variable>
          <w:p>
            <w:pPr><w:pStyle w:val="TOC{@level}"/></w:pPr>
            <xsl:if test="position() = 1">
              <w:r><w:fldChar w:fldCharType="begin"/></w:r>
              <w:r><w:instrText xml:space="preserve"> TOC \o "1-<xsl:value-of select="$levels"/>" \h \z \n \u </w:instrText></w:r>
              <w:r><w:fldChar w:fldCharType="separate"/></w:r>
            </xsl:if>
            <w:hyperlink w:anchor="{@id}" w:history="1">
              <w:r><w:rPr><w:rStyle w:val="Hyperlink"/></w:rPr><w:t xml:space="preserve"><xsl:value-of select="normalize-space($words)"/></w:t></w:r>
            </w:hyperlink>
            <xsl:if test="position() = last()"><w:r><w:fldChar w:fldCharType="end"/></w:r></xsl:if>
          </w:p>
        </xsl:for-each>
      </w:sdtContent>
    </w:sdt>
  </xsl:template>

</xsl:stylesheet>
