<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:t="urn:ehcplan:template" xmlns:func="http://exslt.org/functions"
                extension-element-prefixes="func" exclude-result-prefixes="t">

  <!-- "section F, F3": what a comment of the family is about. -->
  <func:function name="t:about">
    <xsl:param name="comment"/>
    <xsl:variable name="section"><xsl:if test="$comment/@section"><xsl:value-of select="t:fill('fate.section', $comment/@section)"/></xsl:if></xsl:variable>
    <xsl:variable name="draft"><xsl:if test="$comment/@draft"><xsl:value-of select="t:fill('answers.draft', string($comment/@draft))"/></xsl:if></xsl:variable>
    <func:result select="t:join(', ', string($draft), string($section), string($comment/@item))"/>
  </func:function>
</xsl:stylesheet>
