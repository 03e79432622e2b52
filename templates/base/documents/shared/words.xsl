<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:func="http://exslt.org/functions"
                xmlns:s="urn:ehcplan:source" xmlns:t="urn:ehcplan:template"
                extension-element-prefixes="func" exclude-result-prefixes="s t">

  <!-- Every fixed word comes from words/, by key, so an authority can change it without touching a stylesheet. A key
       that does not exist stops the run: a blank heading is worse than no document. -->

  <xsl:key name="word" match="s:word" use="@key"/>
  <xsl:variable name="root" select="/"/>

  <func:function name="t:w">
    <xsl:param name="key"/>
    <xsl:for-each select="$root">
      <xsl:if test="not(key('word', $key))">
        <xsl:message terminate="yes">words/en-GB.xml has no word for the key <xsl:value-of select="$key"/></xsl:message>
      </xsl:if>
      <func:result select="string(key('word', $key))"/>
    </xsl:for-each>
  </func:function>

  <!-- The word with {1} and {2} filled in. -->
  <func:function name="t:fill">
    <xsl:param name="key"/>
    <xsl:param name="one"/>
    <xsl:param name="two" select="''"/>
    <func:result select="t:put(t:put(t:w($key), '{1}', $one), '{2}', $two)"/>
  </func:function>

  <func:function name="t:put">
    <xsl:param name="text"/>
    <xsl:param name="slot"/>
    <xsl:param name="value"/>
    <xsl:choose>
      <xsl:when test="contains($text, $slot)">
        <func:result select="concat(substring-before($text, $slot), $value, substring-after($text, $slot))"/>
      </xsl:when>
      <xsl:otherwise><func:result select="$text"/></xsl:otherwise>
    </xsl:choose>
  </func:function>

  <!-- "by SENCO", "20 minutes": the word before the value, or the value in its place in the word. -->
  <func:function name="t:labelled">
    <xsl:param name="key"/>
    <xsl:param name="value"/>
    <xsl:variable name="word" select="t:w($key)"/>
    <xsl:choose>
      <xsl:when test="contains($word, '{1}')"><func:result select="t:put($word, '{1}', $value)"/></xsl:when>
      <xsl:otherwise><func:result select="concat($word, ' ', $value)"/></xsl:otherwise>
    </xsl:choose>
  </func:function>

  <!-- The word for a code of a list, such as t:code('Role', 'SaLT'). -->
  <func:function name="t:code">
    <xsl:param name="list"/>
    <xsl:param name="code"/>
    <func:result select="t:w(concat($list, '.', $code))"/>
  </func:function>

  <!-- The name of an area of need; a word of its own where the author stated none. -->
  <func:function name="t:area">
    <xsl:param name="code"/>
    <xsl:choose>
      <xsl:when test="$code"><func:result select="t:code('Area', $code)"/></xsl:when>
      <xsl:otherwise><func:result select="t:w('area.none')"/></xsl:otherwise>
    </xsl:choose>
  </func:function>

  <!-- 2026-03-27 as 27 March 2026, 2026-03 as March 2026, 2026 as it is. -->
  <func:function name="t:date">
    <xsl:param name="iso"/>
    <xsl:choose>
      <xsl:when test="string-length($iso) = 10">
        <func:result select="concat(number(substring($iso, 9, 2)), ' ', t:w(concat('month.', number(substring($iso, 6, 2)))), ' ', substring($iso, 1, 4))"/>
      </xsl:when>
      <xsl:when test="string-length($iso) = 7">
        <func:result select="concat(t:w(concat('month.', number(substring($iso, 6, 2)))), ' ', substring($iso, 1, 4))"/>
      </xsl:when>
      <xsl:otherwise><func:result select="string($iso)"/></xsl:otherwise>
    </xsl:choose>
  </func:function>

  <!-- "social worker" as "Social worker", for a label. -->
  <func:function name="t:capital">
    <xsl:param name="text"/>
    <func:result select="concat(translate(substring($text, 1, 1), 'abcdefghijklmnopqrstuvwxyz', 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'), substring($text, 2))"/>
  </func:function>

  <!-- The text, or a dash where there is none: a cell is never empty. -->
  <func:function name="t:or-dash">
    <xsl:param name="text"/>
    <xsl:choose>
      <xsl:when test="$text != ''"><func:result select="string($text)"/></xsl:when>
      <xsl:otherwise><func:result select="t:w('annex.no-date')"/></xsl:otherwise>
    </xsl:choose>
  </func:function>

  <!-- yes and no as words. -->
  <func:function name="t:yes-no">
    <xsl:param name="value"/>
    <func:result select="t:w(concat('yes-no.', $value))"/>
  </func:function>

  <!-- Joins what is there with a separator: t:join(', ', 'a', '') is 'a'. -->
  <func:function name="t:join">
    <xsl:param name="between"/>
    <xsl:param name="one" select="''"/>
    <xsl:param name="two" select="''"/>
    <xsl:param name="three" select="''"/>
    <xsl:param name="four" select="''"/>
    <xsl:variable name="right">
      <xsl:choose>
        <xsl:when test="$two != '' and ($three != '' or $four != '')"><xsl:value-of select="concat($two, $between, t:join($between, $three, $four))"/></xsl:when>
        <xsl:when test="$two != ''"><xsl:value-of select="$two"/></xsl:when>
        <xsl:when test="$three != '' or $four != ''"><xsl:value-of select="t:join($between, $three, $four)"/></xsl:when>
      </xsl:choose>
    </xsl:variable>
    <xsl:choose>
      <xsl:when test="$one != '' and $right != ''"><func:result select="concat($one, $between, $right)"/></xsl:when>
      <xsl:otherwise><func:result select="concat($one, $right)"/></xsl:otherwise>
    </xsl:choose>
  </func:function>
</xsl:stylesheet>
