<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns="urn:ehcplan:document" xmlns:r="urn:ehcplan:review" xmlns:t="urn:ehcplan:template"
                xmlns:func="http://exslt.org/functions" extension-element-prefixes="func" exclude-result-prefixes="r t">

  <!-- Where an item of advice went, in words. The review and the account say it alike. -->

  <xsl:key name="decision-made" match="r:decisions/r:decision" use="@id"/>
  <xsl:key name="annexed" match="r:account/r:line[@annex]" use="@submission"/>

  <!-- "in F3", "not followed: F3 stands instead": what became of the item of a line. -->
  <xsl:template name="fate">
    <xsl:variable name="place" select="t:join('', string(@label), substring(t:fill('fate.section', string(@section)), 1, 99 * not(@label)))"/>
    <xsl:choose>
      <xsl:when test="@section"><xsl:value-of select="t:fill(concat('fate.', @fate), $place)"/></xsl:when>
      <xsl:when test="@fate = 'superseded'"><xsl:value-of select="t:fill('fate.superseded', @by-version)"/></xsl:when>
      <xsl:when test="@fate = 'replaced'"><xsl:value-of select="t:fill('fate.replaced', t:annex(@by))"/></xsl:when>
      <xsl:when test="@fate = 'apart'"><xsl:value-of select="t:fill('fate.apart', t:finding-title(@because))"/></xsl:when>
      <xsl:otherwise><xsl:value-of select="t:w(concat('fate.', @fate))"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- "d3, R. Officer, 2 June 2026: why": the decision that sent it there. -->
  <xsl:template name="fate-decision">
    <xsl:for-each select="key('decision-made', @decision)">
      <xsl:value-of select="concat(t:join(', ', string(@id), string(@by), string(@role), t:date(@on)), ': ')"/>
      <xsl:for-each select="r:reason"><xsl:call-template name="inline"/></xsl:for-each>
    </xsl:for-each>
  </xsl:template>

  <!-- What people call a submission: its annex, or else its own name. -->
  <func:function name="t:annex">
    <xsl:param name="submission"/>
    <xsl:for-each select="$root">
      <xsl:variable name="line" select="key('annexed', $submission)"/>
      <xsl:choose>
        <xsl:when test="$line"><func:result select="string($line/@annex)"/></xsl:when>
        <xsl:otherwise><func:result select="string($submission)"/></xsl:otherwise>
      </xsl:choose>
    </xsl:for-each>
  </func:function>

  <!-- A heading for people; the id of a check that has none, as words. -->
  <func:function name="t:finding-title">
    <xsl:param name="id"/>
    <xsl:for-each select="$root">
      <xsl:variable name="word" select="key('word', concat('finding.', $id))"/>
      <xsl:choose>
        <xsl:when test="$word"><func:result select="string($word)"/></xsl:when>
        <xsl:otherwise><func:result select="t:capital(translate($id, '-', ' '))"/></xsl:otherwise>
      </xsl:choose>
    </xsl:for-each>
  </func:function>
</xsl:stylesheet>
