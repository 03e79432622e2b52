<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:d="urn:ehcplan:document" exclude-result-prefixes="d"
                xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">

  <!-- The line at the foot of every page: words on the left, "Page 2 of 9" on the right. Word has no right edge that follows the page,
       so a landscape page has its own footer with a wider tab (footer-landscape.xsl). -->

  <xsl:output method="xml" encoding="UTF-8" standalone="yes" indent="no"/>

  <!-- Width of the text in twentieths of a point. -->
  <xsl:variable name="width">9638</xsl:variable>

  <xsl:variable name="running" select="/d:document/d:running"/>

  <xsl:template match="/">
    <w:ftr>
      <w:p>
        <w:pPr>
          <w:pStyle w:val="Footer"/>
          <w:tabs><w:tab w:val="right" w:pos="{$width}"/></w:tabs>
        </w:pPr>
        <w:r><w:t xml:space="preserve"><xsl:value-of select="normalize-space($running/d:footer)"/></w:t></w:r>
        <w:r><w:tab/></w:r>
        <w:r><w:t xml:space="preserve"><xsl:value-of select="$running/d:page-words/@before"/></w:t></w:r>
        <xsl:call-template name="field"><xsl:with-param name="code"> PAGE </xsl:with-param></xsl:call-template>
        <w:r><w:t xml:space="preserve"><xsl:value-of select="$running/d:page-words/@between"/></w:t></w:r>
        <xsl:call-template name="field"><xsl:with-param name="code"> NUMPAGES </xsl:with-param></xsl:call-template>
      </w:p>
    </w:ftr>
  </xsl:template>

  <xsl:template name="field">
    <xsl:param name="code"/>
    <w:r><w:fldChar w:fldCharType="begin"/></w:r>
    <w:r><w:instrText xml:space="preserve"><xsl:value-of select="$code"/></w:instrText></w:r>
    <w:r><w:fldChar w:fldCharType="separate"/></w:r>
    <w:r><w:t>1</w:t></w:r>
    <w:r><w:fldChar w:fldCharType="end"/></w:r>
  </xsl:template>

</xsl:stylesheet>
