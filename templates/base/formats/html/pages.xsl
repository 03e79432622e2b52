<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:d="urn:ehcplan:document" exclude-result-prefixes="d">

  <!-- The parts of the CSS that come from the document: the authority's colours and font, and the words at the head and foot of
       printed pages. Everything else is in document.css. -->

  <xsl:template name="look">
    <xsl:text>&#10;:root {</xsl:text>
    <xsl:text> --heading: #</xsl:text><xsl:value-of select="$heading-colour"/>
    <xsl:text>; --accent: #</xsl:text><xsl:value-of select="$accent-colour"/>
    <xsl:text>; --mark: #</xsl:text><xsl:value-of select="$mark-colour"/>
    <xsl:text>; --quiet: #</xsl:text><xsl:value-of select="$quiet-colour"/>
    <xsl:text>; --shade: #</xsl:text><xsl:value-of select="$shade-colour"/>
    <xsl:text>; --line: #</xsl:text><xsl:value-of select="$line-colour"/>
    <xsl:text>; --font: "</xsl:text><xsl:value-of select="$font"/>
    <xsl:text>", Arial, "Liberation Sans", sans-serif; }&#10;</xsl:text>
  </xsl:template>

  <xsl:template name="page-boxes">
    <xsl:variable name="running" select="/d:document/d:running"/>
    <!-- Page boxes do not see the variables of :root in every browser, hence font and colour once more. -->
    <xsl:text>@page {&#10;  font: 12pt "</xsl:text><xsl:value-of select="$font"/>
    <xsl:text>", Arial, "Liberation Sans", sans-serif; color: #</xsl:text><xsl:value-of select="$quiet-colour"/>
    <xsl:text>;&#10;  @top-left { content: "</xsl:text>
    <xsl:call-template name="css-string"><xsl:with-param name="text" select="normalize-space($running/d:header)"/></xsl:call-template>
    <xsl:text>"; }&#10;  @bottom-left { content: "</xsl:text>
    <xsl:call-template name="css-string"><xsl:with-param name="text" select="normalize-space($running/d:footer)"/></xsl:call-template>
    <xsl:text>"; }&#10;  @bottom-right { content: "</xsl:text>
    <xsl:call-template name="css-string"><xsl:with-param name="text" select="$running/d:page-words/@before"/></xsl:call-template>
    <xsl:text>" counter(page) "</xsl:text>
    <xsl:call-template name="css-string"><xsl:with-param name="text" select="$running/d:page-words/@between"/></xsl:call-template>
    <xsl:text>" counter(pages); }&#10;}&#10;</xsl:text>
  </xsl:template>

  <!-- Only the characters that would end the string, or the style element round it, need an escape. -->
  <xsl:template name="css-string">
    <xsl:param name="text"/>
    <xsl:variable name="first" select="substring($text, 1, 1)"/>
    <xsl:choose>
      <xsl:when test="$text = ''"/>
      <xsl:when test="translate($text, '&#34;\&lt;', '') = $text"><xsl:value-of select="$text"/></xsl:when>
      <xsl:otherwise>
        <xsl:choose>
          <xsl:when test="$first = '&#34;'">\22 </xsl:when>
          <xsl:when test="$first = '\'">\5c </xsl:when>
          <xsl:when test="$first = '&lt;'">\3c </xsl:when>
          <xsl:otherwise><xsl:value-of select="$first"/></xsl:otherwise>
        </xsl:choose>
        <xsl:call-template name="css-string"><xsl:with-param name="text" select="substring($text, 2)"/></xsl:call-template>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

</xsl:stylesheet>
