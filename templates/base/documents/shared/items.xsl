<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns="urn:ehcplan:document" xmlns:a="urn:ehcplan:advice" xmlns:t="urn:ehcplan:template"
                xmlns:func="http://exslt.org/functions" extension-element-prefixes="func"
                exclude-result-prefixes="a t">

  <!-- The content of an item of advice in words. The sections of the plan and the annexes of section K print items
       through the same templates, so a field that one shows the other cannot forget. -->

  <!-- A line of measure: what was found, then test, score and date. -->
  <xsl:template match="a:measure" mode="line">
    <xsl:call-template name="inline"/>
    <xsl:variable name="about">
      <xsl:call-template name="details">
        <xsl:with-param name="items" select="@test | @score | @percentile | @interval | @on"/>
        <xsl:with-param name="list" select="'measure'"/>
      </xsl:call-template>
    </xsl:variable>
    <xsl:call-template name="bracketed"><xsl:with-param name="text" select="string($about)"/></xsl:call-template>
  </xsl:template>

  <xsl:template match="a:evidence" mode="line">
    <xsl:call-template name="inline"/>
    <xsl:call-template name="evidence-codes"/>
  </xsl:template>

  <!-- Codes such as "A PR" as words: assessment, parent's report. -->
  <xsl:template name="evidence-codes">
    <xsl:param name="codes" select="normalize-space(@src)"/>
    <xsl:param name="label" select="''"/>
    <xsl:if test="$codes != ''">
      <xsl:value-of select="concat(' (', $label)"/>
      <xsl:call-template name="each-code"><xsl:with-param name="codes" select="$codes"/></xsl:call-template>
      <xsl:text>)</xsl:text>
    </xsl:if>
  </xsl:template>
  <xsl:template name="each-code">
    <xsl:param name="codes"/>
    <xsl:variable name="first" select="substring-before(concat($codes, ' '), ' ')"/>
    <xsl:value-of select="t:code('EvidenceCode', $first)"/>
    <xsl:if test="contains($codes, ' ')">
      <xsl:text>, </xsl:text>
      <xsl:call-template name="each-code"><xsl:with-param name="codes" select="substring-after($codes, ' ')"/></xsl:call-template>
    </xsl:if>
  </xsl:template>

  <!-- Attributes as "label value; label value", in the order of the form. What the words beside them say already is not
       said twice. -->
  <xsl:template name="details">
    <xsl:param name="items"/>
    <xsl:param name="list"/>
    <xsl:variable name="said" select="t:bare(concat(@name, ' ', .))"/>
    <xsl:variable name="all">
      <xsl:for-each select="$items">
        <xsl:variable name="value">
          <xsl:choose>
            <xsl:when test="local-name() = 'on'"><xsl:value-of select="t:date(.)"/></xsl:when>
            <xsl:when test="local-name() = 'cost' and number(.) = floor(number(.))"><xsl:value-of select="format-number(., '#,##0')"/></xsl:when>
            <xsl:otherwise><xsl:value-of select="."/></xsl:otherwise>
          </xsl:choose>
        </xsl:variable>
        <!-- A single digit is said only with its unit or name: any "2" in the sentence may mean something else. -->
        <xsl:variable name="whole">
          <xsl:choose>
            <xsl:when test="string-length($value) &gt; 1 or string(number($value)) = 'NaN'"><xsl:value-of select="$value"/></xsl:when>
            <xsl:when test="local-name() = 'value' and ../@unit"><xsl:value-of select="concat($value, ' ', ../@unit)"/></xsl:when>
            <xsl:otherwise><xsl:value-of select="concat(t:w(concat($list, '.', local-name())), ' ', $value)"/></xsl:otherwise>
          </xsl:choose>
        </xsl:variable>
        <xsl:if test="not(contains($said, t:bare($whole)) or (normalize-space(t:bare($value)) = '' and contains(.., $value)))">
          <xsl:variable name="ending" select="substring($value, string-length($value) - 1)"/>
          <xsl:value-of select="'; '"/>
          <xsl:choose>
            <!-- "5th edition" says itself what it is. -->
            <xsl:when test="contains(t:bare($value), t:bare(t:w(concat($list, '.', local-name()))))"><xsl:value-of select="$value"/></xsl:when>
            <xsl:when test="local-name() = 'percentile' and contains('st nd rd th', $ending)"><xsl:value-of select="concat($value, ' ', t:w(concat($list, '.percentile')))"/></xsl:when>
            <xsl:otherwise><xsl:value-of select="t:labelled(concat($list, '.', local-name()), $value)"/></xsl:otherwise>
          </xsl:choose>
        </xsl:if>
      </xsl:for-each>
    </xsl:variable>
    <xsl:value-of select="substring($all, 3)"/>
  </xsl:template>

  <!-- Words alone, with a space before and after each, so that "7" is not found in "17". -->
  <func:function name="t:bare">
    <xsl:param name="text"/>
    <func:result select="concat(' ', normalize-space(translate($text, '.,;:()%£', '        ')), ' ')"/>
  </func:function>

  <xsl:template name="bracketed">
    <xsl:param name="text"/>
    <xsl:if test="$text != ''">
      <xsl:if test="normalize-space() != ''"><xsl:text> </xsl:text></xsl:if>
      <xsl:value-of select="concat('(', $text, ')')"/>
    </xsl:if>
  </xsl:template>

  <!-- A fact: its kind in bold unless the words begin with it, its name, its words, and what belongs to it. -->
  <xsl:template match="a:fact" mode="line">
    <xsl:if test="@status or not(starts-with(normalize-space(concat(substring(@name, 1, 99 * not(contains(t:bare(.), t:bare(@name)))), ' ', .)), concat(t:code('FactKind', @kind), ' ')))">
      <strong><xsl:value-of select="t:code('FactKind', @kind)"/></strong>
      <xsl:if test="@status"><xsl:value-of select="concat(' (', t:code('FactStatus', @status), ')')"/></xsl:if>
      <xsl:text>: </xsl:text>
    </xsl:if>
    <xsl:if test="@name and not(contains(t:bare(.), t:bare(@name)))"><xsl:value-of select="@name"/><xsl:if test="normalize-space() != ''">. </xsl:if></xsl:if>
    <xsl:call-template name="inline"/>
    <xsl:variable name="about">
      <xsl:call-template name="details">
        <xsl:with-param name="items" select="@code | @code-system | @value | @unit | @percentile | @interval | @edition | @hours | @cost | @qualification | @by | @on"/>
        <xsl:with-param name="list" select="'fact'"/>
      </xsl:call-template>
    </xsl:variable>
    <xsl:variable name="codes"><xsl:if test="@src">
      <xsl:value-of select="t:w('evidence.source')"/>
      <xsl:call-template name="each-code"><xsl:with-param name="codes" select="normalize-space(@src)"/></xsl:call-template>
    </xsl:if></xsl:variable>
    <xsl:variable name="all" select="t:join('; ', string($about), string($codes))"/>
    <xsl:if test="$all != ''">
      <xsl:if test="normalize-space() != '' or @name"><xsl:text> </xsl:text></xsl:if>
      <xsl:value-of select="concat('(', $all, ')')"/>
    </xsl:if>
  </xsl:template>

  <xsl:template match="a:strength | a:risk" mode="line">
    <xsl:call-template name="inline"/>
    <xsl:call-template name="evidence-codes"><xsl:with-param name="label" select="t:w('evidence.source')"/></xsl:call-template>
  </xsl:template>

  <!-- "SENCO, every half term: tally kept by the teaching assistant". -->
  <xsl:template name="monitored">
    <xsl:variable name="every">
      <xsl:choose>
        <xsl:when test="contains('|term|half term|month|week|year|day|', concat('|', @every, '|')) and @every != ''"><xsl:value-of select="concat(t:w('review.every'), ' ', @every)"/></xsl:when>
        <xsl:when test="substring(@every, string-length(@every)) = 's' and not(contains(@every, ' a ') or contains(@every, ' per '))"><xsl:value-of select="concat(t:w('review.every'), ' ', @every)"/></xsl:when>
        <xsl:otherwise><xsl:value-of select="@every"/></xsl:otherwise>
      </xsl:choose>
    </xsl:variable>
    <xsl:value-of select="t:join(': ', t:join(', ', string(@by), string($every)), normalize-space())"/>
  </xsl:template>

  <xsl:template match="a:no-needs" mode="line">
    <xsl:call-template name="inline"/>
    <xsl:if test="@assessed-on"><xsl:value-of select="concat(' (', t:fill('no-needs.assessed', t:date(@assessed-on)), ')')"/></xsl:if>
  </xsl:template>

  <xsl:template match="a:recommendation" mode="line">
    <strong><xsl:value-of select="t:code('RecommendationKind', @kind)"/></strong>
    <xsl:text>: </xsl:text>
    <xsl:call-template name="inline"/>
    <xsl:call-template name="evidence-codes"><xsl:with-param name="label" select="t:w('evidence.source')"/></xsl:call-template>
  </xsl:template>

  <xsl:template match="a:request" mode="line">
    <strong><xsl:value-of select="t:code('RequestKind', @kind)"/></strong>
    <xsl:text>: </xsl:text>
    <xsl:call-template name="inline"/>
    <xsl:variable name="by" select="t:join(', ', string(@made-by), t:date(string(@on)))"/>
    <xsl:if test="$by != ''"><xsl:value-of select="concat(' (', $by, ')')"/></xsl:if>
    <xsl:if test="@answer">
      <xsl:value-of select="concat(' ', t:w('request.answer'), ' ', t:code('RequestAnswer', @answer))"/>
      <xsl:if test="@answered-on"><xsl:value-of select="concat(', ', t:date(@answered-on))"/></xsl:if>
      <xsl:if test="@reason"><xsl:value-of select="concat('. ', @reason)"/></xsl:if>
    </xsl:if>
  </xsl:template>

  <!-- Whose view, how it was given, by whom it was gathered, when. -->
  <xsl:template match="a:view" mode="cite">
    <xsl:variable name="who">
      <xsl:choose>
        <xsl:when test="@contributor-name"><xsl:value-of select="@contributor-name"/></xsl:when>
        <xsl:otherwise><xsl:value-of select="t:code('Contributor', @contributor)"/></xsl:otherwise>
      </xsl:choose>
    </xsl:variable>
    <xsl:variable name="mode"><xsl:if test="@mode"><xsl:value-of select="t:code('ViewMode', @mode)"/></xsl:if></xsl:variable>
    <xsl:variable name="by"><xsl:if test="@gathered-by"><xsl:value-of select="t:fill('view.gathered-by', @gathered-by)"/></xsl:if></xsl:variable>
    <xsl:value-of select="t:join('; ', t:join(', ', string($who), string($mode), t:date(string(@on))), string($by))"/>
    <xsl:if test="@media"><xsl:value-of select="concat('; ', t:fill('view.media', @media))"/></xsl:if>
  </xsl:template>
</xsl:stylesheet>
