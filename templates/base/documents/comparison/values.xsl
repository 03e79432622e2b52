<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns="urn:ehcplan:document" xmlns:c="urn:ehcplan:comparison" xmlns:t="urn:ehcplan:template"
                xmlns:func="http://exslt.org/functions" extension-element-prefixes="func"
                exclude-result-prefixes="c t">

  <!-- What a field says: words with the changed ones marked, and what stands beside them in the form. -->

  <!-- One field of one side: its name and its lines. -->
  <xsl:template name="field-side">
    <xsl:param name="value"/>
    <xsl:variable name="label" select="t:w(@key)"/>
    <xsl:choose>
      <xsl:when test="$value/c:line[2]">
        <paragraph><strong><xsl:value-of select="$label"/></strong>:</paragraph>
        <list kind="bullet"><xsl:for-each select="$value/c:line"><item><xsl:call-template name="line"/></item></xsl:for-each></list>
      </xsl:when>
      <xsl:otherwise>
        <paragraph>
          <strong><xsl:value-of select="$label"/></strong>
          <xsl:text>: </xsl:text>
          <xsl:choose>
            <xsl:when test="$value"><xsl:for-each select="$value/c:line"><xsl:call-template name="line"/></xsl:for-each></xsl:when>
            <xsl:otherwise><emphasis><xsl:value-of select="t:w('comparison.not-said')"/></emphasis></xsl:otherwise>
          </xsl:choose>
        </paragraph>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="line">
    <xsl:for-each select="c:p">
      <xsl:if test="position() &gt; 1"><line-break/></xsl:if>
      <span><xsl:call-template name="language"/><xsl:apply-templates select="c:span | c:quote" mode="marked"/></span>
    </xsl:for-each>
    <xsl:if test="c:detail">
      <xsl:variable name="details">
        <xsl:for-each select="c:detail">
          <xsl:if test="position() &gt; 1"><xsl:value-of select="substring(', ; ', 1 + 2 * boolean(../c:p), 2)"/></xsl:if>
          <xsl:value-of select="t:detail(.)"/>
        </xsl:for-each>
      </xsl:variable>
      <xsl:choose>
        <xsl:when test="c:p"><xsl:value-of select="concat(' (', $details, ')')"/></xsl:when>
        <xsl:otherwise><xsl:value-of select="$details"/></xsl:otherwise>
      </xsl:choose>
    </xsl:if>
  </xsl:template>

  <xsl:template match="c:span" mode="marked"><span><xsl:call-template name="language"/><xsl:apply-templates mode="marked"/></span></xsl:template>
  <xsl:template match="c:quote" mode="marked"><quote><xsl:call-template name="language"/><xsl:apply-templates mode="marked"/></quote></xsl:template>
  <xsl:template match="c:same" mode="marked"><xsl:value-of select="."/></xsl:template>
  <xsl:template match="c:before//c:changed" mode="marked"><delete><xsl:value-of select="."/></delete></xsl:template>
  <xsl:template match="c:after//c:changed" mode="marked"><insert><xsl:value-of select="."/></insert></xsl:template>

  <!-- A value beside the words, with its own word: "given by the SENCO", "39 hours 30 minutes". -->
  <func:function name="t:detail">
    <xsl:param name="detail"/>
    <xsl:variable name="value">
      <xsl:choose>
        <xsl:when test="$detail/@date"><xsl:value-of select="t:date($detail/@date)"/></xsl:when>
        <xsl:when test="$detail/@code"><xsl:value-of select="t:code($detail/@list, $detail/@code)"/></xsl:when>
        <xsl:when test="$detail/@yes"><xsl:value-of select="t:yes-no($detail/@yes)"/></xsl:when>
        <xsl:when test="$detail/@word"><xsl:value-of select="t:w($detail/@word)"/></xsl:when>
        <xsl:when test="$detail/@minutes"><xsl:value-of select="t:duration($detail/@minutes)"/></xsl:when>
        <xsl:otherwise><xsl:value-of select="$detail"/></xsl:otherwise>
      </xsl:choose>
    </xsl:variable>
    <xsl:choose>
      <xsl:when test="$detail/@key"><func:result select="t:labelled($detail/@key, string($value))"/></xsl:when>
      <xsl:otherwise><func:result select="string($value)"/></xsl:otherwise>
    </xsl:choose>
  </func:function>

  <!-- 90 as "1 hour 30 minutes". -->
  <func:function name="t:duration">
    <xsl:param name="minutes"/>
    <xsl:variable name="hours" select="floor($minutes div 60)"/>
    <xsl:variable name="rest" select="$minutes mod 60"/>
    <func:result select="t:join(' ', t:counted('comparison.duration.hours', $hours, $hours &gt; 0 or $rest = 0), t:counted('comparison.duration.minutes', $rest, $rest &gt; 0))"/>
  </func:function>

  <func:function name="t:counted">
    <xsl:param name="key"/>
    <xsl:param name="number"/>
    <xsl:param name="shown"/>
    <xsl:choose>
      <xsl:when test="not($shown)"><func:result select="''"/></xsl:when>
      <xsl:when test="$number = 1"><func:result select="t:w(concat($key, '.1'))"/></xsl:when>
      <xsl:otherwise><func:result select="t:fill($key, format-number($number, '#,##0'))"/></xsl:otherwise>
    </xsl:choose>
  </func:function>
</xsl:stylesheet>
