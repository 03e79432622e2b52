<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:d="urn:ehcplan:document" exclude-result-prefixes="d">

  <!-- Words within a line. -->

  <xsl:template name="put-text">
    <xsl:param name="text"/>
    <xsl:value-of select="$text"/>
  </xsl:template>

  <xsl:template name="put-line-break"><br/></xsl:template>

  <xsl:template name="common-attributes">
    <xsl:copy-of select="@id"/>
    <xsl:call-template name="language-attributes"/>
  </xsl:template>

  <xsl:template name="language-attributes">
    <xsl:if test="@xml:lang"><xsl:attribute name="lang"><xsl:value-of select="@xml:lang"/></xsl:attribute></xsl:if>
    <xsl:copy-of select="@dir"/>
  </xsl:template>

  <xsl:template match="d:strong"><strong><xsl:call-template name="common-attributes"/><xsl:apply-templates/></strong></xsl:template>
  <xsl:template match="d:emphasis"><em><xsl:call-template name="common-attributes"/><xsl:apply-templates/></em></xsl:template>
  <xsl:template match="d:insert"><ins><xsl:call-template name="common-attributes"/><xsl:apply-templates/></ins></xsl:template>
  <xsl:template match="d:delete"><del><xsl:call-template name="common-attributes"/><xsl:apply-templates/></del></xsl:template>
  <xsl:template match="d:span"><span><xsl:call-template name="common-attributes"/><xsl:apply-templates/></span></xsl:template>
  <xsl:template match="d:badge"><span class="badge"><xsl:call-template name="common-attributes"/><xsl:apply-templates/></span></xsl:template>

  <!-- The marks of a quote are written by text.xsl; an element is needed only to carry a language or an id. -->
  <xsl:template match="d:quote[@id or @dir or @xml:lang]" priority="1">
    <span><xsl:call-template name="common-attributes"/><xsl:call-template name="put-quote"/></span>
  </xsl:template>

  <xsl:template match="d:mark">
    <mark class="mark-{@kind}" data-mark="{@kind}"><xsl:call-template name="common-attributes"/><xsl:apply-templates/></mark>
  </xsl:template>

  <xsl:template match="d:reference">
    <a class="reference" href="#{@to}"><xsl:call-template name="common-attributes"/><xsl:apply-templates/></a>
  </xsl:template>

  <xsl:template match="d:link[@to]">
    <a href="#{@to}"><xsl:call-template name="common-attributes"/><xsl:apply-templates/></a>
  </xsl:template>
  <xsl:template match="d:link[@href]">
    <a href="{@href}"><xsl:call-template name="common-attributes"/><xsl:apply-templates/></a>
  </xsl:template>

  <!-- The brackets and the frame say "gap" without colour; data-gap says it to a machine. -->
  <xsl:template match="d:gap">
    <xsl:variable name="label"><xsl:call-template name="gap-label"/></xsl:variable>
    <span class="gap" data-gap="{@label}">
      <xsl:call-template name="common-attributes"/>
      <xsl:text>[</xsl:text>
      <xsl:if test="string($label)"><strong><xsl:value-of select="$label"/></strong></xsl:if>
      <xsl:if test="string($label) and node()">: </xsl:if>
      <xsl:apply-templates/>
      <xsl:text>]</xsl:text>
    </span>
  </xsl:template>

</xsl:stylesheet>
