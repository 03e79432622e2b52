<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns="urn:ehcplan:document" xmlns:c="urn:ehcplan:comparison" xmlns:t="urn:ehcplan:template"
                xmlns:func="http://exslt.org/functions" extension-element-prefixes="func"
                exclude-result-prefixes="c t">

  <!-- What a change means, in plain words. -->

  <!-- "You would get less: less time in the year; a larger group. Moved from section F to section G." -->
  <xsl:template name="meaning">
    <!-- Less is got where there is less of something; where only words, conditions or blanks differ, it is less sure. -->
    <xsl:variable name="sure" select="c:reason[not(contains(' weaker-words stronger-words no-longer-said now-said no-longer-in-numbers now-in-numbers condition-added condition-removed no-longer-agreed now-agreed negation number words-added words-removed other-words ', concat(' ', @name, ' ')))]"/>
    <xsl:variable name="what"><xsl:value-of select="@subject"/><xsl:if test="not($sure)">.firmness</xsl:if></xsl:variable>
    <paragraph><strong><xsl:value-of select="t:kind(@kind, @subject, string($what))"/></strong></paragraph>
    <xsl:if test="c:reason">
      <list kind="bullet">
        <xsl:for-each select="c:reason"><item><xsl:value-of select="t:w(concat('comparison.reason.', @name))"/></item></xsl:for-each>
      </list>
    </xsl:if>
    <xsl:if test="@kind = 'moved' or c:also/@kind = 'moved'">
      <paragraph><xsl:value-of select="t:fill('comparison.moved', t:place(c:was/@section, c:was/@area), t:place(../@letter, @area))"/></paragraph>
    </xsl:if>
    <xsl:for-each select="c:also[@kind != 'moved']">
      <paragraph><xsl:value-of select="t:kind(@kind, ../@subject, '')"/></paragraph>
    </xsl:for-each>
  </xsl:template>

  <!-- The words for a kind of change in a closer sense, else of a certain thing, else for the kind. -->
  <func:function name="t:kind">
    <xsl:param name="kind"/>
    <xsl:param name="subject"/>
    <xsl:param name="closer"/>
    <xsl:for-each select="$root">
      <xsl:variable name="own" select="key('word', concat('comparison.kind.', $kind, '.', $subject))"/>
      <xsl:variable name="closest" select="key('word', concat('comparison.kind.', $kind, '.', $closer))"/>
      <xsl:choose>
        <xsl:when test="$closest"><func:result select="string($closest)"/></xsl:when>
        <xsl:when test="$own"><func:result select="string($own)"/></xsl:when>
        <xsl:otherwise><func:result select="t:w(concat('comparison.kind.', $kind))"/></xsl:otherwise>
      </xsl:choose>
    </xsl:for-each>
  </func:function>

  <!-- "Draft 2, 27 March 2026". -->
  <func:function name="t:side">
    <xsl:param name="side"/>
    <func:result select="t:join(', ', t:stage($side), t:date($side/@date))"/>
  </func:function>

  <!-- "section F, communication and interaction". -->
  <func:function name="t:place">
    <xsl:param name="letter"/>
    <xsl:param name="area"/>
    <xsl:variable name="name"><xsl:if test="$area"><xsl:value-of select="t:area($area)"/></xsl:if></xsl:variable>
    <func:result select="t:join(', ', t:fill('fate.section', $letter), string($name))"/>
  </func:function>
</xsl:stylesheet>
