<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:d="urn:ehcplan:document" exclude-result-prefixes="d">

  <!-- Colours, font and language of the document, with what holds where it names none. By itself for the small parts of a file
       (styles, theme, properties): six of them need nothing else of neutral.xsl, and each would compile the whole of it. -->

  <xsl:variable name="document" select="/d:document"/>
  <xsl:variable name="look" select="$document/d:look"/>

  <xsl:variable name="heading-colour">
    <xsl:value-of select="$look/@heading-colour"/>
    <xsl:if test="not($look/@heading-colour)">1f3a5f</xsl:if>
  </xsl:variable>
  <xsl:variable name="accent-colour">
    <xsl:value-of select="$look/@accent-colour"/>
    <xsl:if test="not($look/@accent-colour)">1d6a72</xsl:if>
  </xsl:variable>
  <xsl:variable name="mark-colour">
    <xsl:value-of select="$look/@mark-colour"/>
    <xsl:if test="not($look/@mark-colour)">fff1b8</xsl:if>
  </xsl:variable>
  <xsl:variable name="font">
    <xsl:value-of select="$look/@font"/>
    <xsl:if test="not($look/@font)">Arial</xsl:if>
  </xsl:variable>
  <!-- Quiet but readable: 5.9 to 1 on white, 5.2 to 1 on the shading. -->
  <xsl:variable name="quiet-colour">595f69</xsl:variable>
  <xsl:variable name="shade-colour">f1f4f7</xsl:variable>
  <xsl:variable name="line-colour">8792a0</xsl:variable>

  <xsl:variable name="document-language">
    <xsl:value-of select="$document/@xml:lang"/>
    <xsl:if test="not($document/@xml:lang)">en-GB</xsl:if>
  </xsl:variable>

  <!-- Languages that ODF and Word file under "complex script", whatever their direction. -->
  <xsl:variable name="complex-script-languages"> ar he ur fa ps ku ckb sd ug yi dv syr hi bn pa gu ta te ml kn mr ne si th lo km my bo </xsl:variable>

</xsl:stylesheet>
