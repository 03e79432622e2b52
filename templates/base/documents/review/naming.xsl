<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:r="urn:ehcplan:review" xmlns:t="urn:ehcplan:template" xmlns:func="http://exslt.org/functions"
                extension-element-prefixes="func" exclude-result-prefixes="r t">

  <!-- How the review names items: "(K4 P2)" for where an item stands, "F3, F5 and F7" for the sides of a question. -->

  <func:function name="t:where">
    <xsl:param name="item"/>
    <xsl:variable name="annex" select="substring(concat($item/@annex, substring($item/@submission, 1, 99 * not($item/@annex))), 1)"/>
    <xsl:variable name="source" select="concat($annex, substring(t:w('source.case'), 1, 99 * not($item/@submission)))"/>
    <func:result select="concat('(', t:join(' ', $source, string($item/@item)), ')')"/>
  </func:function>

  <func:function name="t:sides">
    <xsl:param name="question"/>
    <xsl:variable name="names">
      <xsl:for-each select="$question/r:side">
        <xsl:if test="position() &gt; 1"><xsl:choose>
          <xsl:when test="position() = last()"><xsl:value-of select="concat(' ', t:w('question.and'), ' ')"/></xsl:when>
          <xsl:otherwise>, </xsl:otherwise>
        </xsl:choose></xsl:if>
        <xsl:choose>
          <xsl:when test="@label"><xsl:value-of select="@label"/></xsl:when>
          <xsl:when test="@item"><xsl:value-of select="t:join(' ', string(@annex), string(@item))"/></xsl:when>
          <xsl:otherwise><xsl:value-of select="@submission"/></xsl:otherwise>
        </xsl:choose>
      </xsl:for-each>
    </xsl:variable>
    <func:result select="string($names)"/>
  </func:function>

  <!-- The checks that stopped a file, by their titles. -->
  <func:function name="t:checks">
    <xsl:param name="ids"/>
    <xsl:variable name="first" select="substring-before(concat($ids, ' '), ' ')"/>
    <xsl:choose>
      <xsl:when test="contains($ids, ' ')"><func:result select="concat(t:finding-title($first), '; ', t:checks(substring-after($ids, ' ')))"/></xsl:when>
      <xsl:otherwise><func:result select="t:finding-title($first)"/></xsl:otherwise>
    </xsl:choose>
  </func:function>
</xsl:stylesheet>
