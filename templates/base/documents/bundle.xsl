<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns="urn:ehcplan:document" xmlns:s="urn:ehcplan:source" xmlns:p="urn:ehcplan:plan"
                xmlns:a="urn:ehcplan:advice" xmlns:t="urn:ehcplan:template" exclude-result-prefixes="s p a t">

  <!-- The bundle of section K (regulation 12): a list of the advice, with where the plan uses each, and the advice
       itself. -->

  <xsl:import href="plan.xsl"/>

  <xsl:output method="xml" encoding="UTF-8"/>

  <xsl:key name="citing" match="p:section//p:entry" use="p:source/@annex | p:not-followed/@annex"/>

  <xsl:template match="/s:source">
    <document xml:lang="en-GB">
      <xsl:call-template name="frame"><xsl:with-param name="title" select="t:w('bundle.title')"/></xsl:call-template>
      <section id="k_front">
        <xsl:if test="/s:source/s:image"><figure image="{/s:source/s:image[1]/@name}"/></xsl:if>
        <document-title><xsl:value-of select="t:w('bundle.title')"/></document-title>
        <paragraph kind="lead"><strong><xsl:value-of select="$plan/p:front/p:full-name"/></strong></paragraph>
        <paragraph kind="stage-mark"><xsl:value-of select="normalize-space(t:fill(concat('stage.', $plan/@stage, '.mark'), string($plan/@number)))"/></paragraph>
        <fields>
          <field label="{t:w('front.case-ref')}"><xsl:value-of select="$plan/@case-ref"/></field>
          <field label="{t:w('front.date')}"><xsl:value-of select="t:date($plan/@date)"/></field>
          <xsl:if test="normalize-space(/s:source/s:authority/@name)"><field label="{t:w('front.authority')}"><xsl:value-of select="/s:source/s:authority/@name"/></field></xsl:if>
        </fields>
        <paragraph><xsl:value-of select="t:w('bundle.explanation')"/></paragraph>
        <contents title="{t:w('contents.title')}" levels="1"/>
      </section>
      <section id="k_list" orientation="landscape" start="page">
        <heading level="1" id="k_index"><xsl:value-of select="t:w('bundle.heading')"/></heading>
        <xsl:choose>
          <xsl:when test="$plan/p:annex/p:row"><xsl:call-template name="bundle-index"/></xsl:when>
          <xsl:otherwise><paragraph><xsl:value-of select="t:w('bundle.not-here')"/></paragraph></xsl:otherwise>
        </xsl:choose>
      </section>
      <xsl:apply-templates select="$plan/p:annex/p:row[a:advice]" mode="annex"/>
    </document>
  </xsl:template>

  <xsl:template name="bundle-index">
    <table caption="{t:w('bundle.caption')}">
      <column width="6"/><column width="24"/><column width="23"/><column width="17"/><column width="16"/><column width="14"/>
      <head><row>
        <cell><xsl:value-of select="t:w('annex.column.label')"/></cell>
        <cell><xsl:value-of select="t:w('bundle.column.advice')"/></cell>
        <cell><xsl:value-of select="t:w('annex.column.from')"/></cell>
        <cell><xsl:value-of select="t:w('bundle.column.dates')"/></cell>
        <cell><xsl:value-of select="t:w('bundle.column.attached')"/></cell>
        <cell><xsl:value-of select="t:w('bundle.column.cited')"/></cell>
      </row></head>
      <body><xsl:apply-templates select="$plan/p:annex/p:row" mode="bundle"/></body>
    </table>
  </xsl:template>

  <xsl:template match="p:row" mode="bundle">
    <row>
      <cell header="row"><xsl:choose>
        <xsl:when test="a:advice"><link to="{@anchor}"><xsl:value-of select="@label"/></link></xsl:when>
        <xsl:otherwise><xsl:value-of select="t:w('annex.no-label')"/></xsl:otherwise>
      </xsl:choose></cell>
      <cell>
        <xsl:if test="a:advice/a:title"><paragraph><xsl:value-of select="a:advice/a:title"/></paragraph></xsl:if>
        <paragraph><xsl:if test="a:advice/a:title"><xsl:attribute name="kind">small</xsl:attribute></xsl:if><xsl:value-of select="t:head(.)"/></paragraph>
        <xsl:if test="not(a:advice)"><paragraph><xsl:value-of select="t:join('. ', t:capital(t:state(.)), string(@reason))"/></paragraph></xsl:if>
      </cell>
      <cell>
        <xsl:for-each select="a:advice//a:author">
          <paragraph><xsl:value-of select="t:join(', ', string(a:name), string(a:role), string(a:organisation))"/></paragraph>
        </xsl:for-each>
        <xsl:if test="not(a:advice)"><paragraph><xsl:value-of select="t:join(', ', string(@from), string(@organisation), substring(t:w('annex.nobody'), 1, 99 * number(not(@from))))"/></paragraph></xsl:if>
      </cell>
      <cell><xsl:choose>
        <xsl:when test="a:advice/a:dated | @requested-on | @received-on">
          <fields>
            <xsl:for-each select="a:advice/a:dated"><field label="{t:w('bundle.dated')}"><xsl:value-of select="t:date(.)"/></field></xsl:for-each>
            <xsl:for-each select="@requested-on"><field label="{t:w('bundle.requested')}"><xsl:value-of select="t:date(.)"/></field></xsl:for-each>
            <xsl:for-each select="@received-on"><field label="{t:w('bundle.received')}"><xsl:value-of select="t:date(.)"/></field></xsl:for-each>
          </fields>
        </xsl:when>
        <xsl:otherwise><xsl:value-of select="t:w('annex.no-date')"/></xsl:otherwise>
      </xsl:choose></cell>
      <cell>
        <xsl:for-each select="a:advice/a:attachment">
          <paragraph><xsl:value-of select="t:join(', ', string(@title), substring(string(@name), 1, 999 * not(@title)), substring(t:fill('advice.pages', string(@pages)), 1, 99 * number(boolean(@pages))))"/></paragraph>
        </xsl:for-each>
        <xsl:if test="not(a:advice/a:attachment)"><xsl:value-of select="t:w('bundle.none')"/></xsl:if>
      </cell>
      <cell><xsl:call-template name="cited-in"/></cell>
    </row>
  </xsl:template>

  <!-- "B1, B4, F3, section A": every entry of the plan that comes from this advice, or that it was weighed for. -->
  <xsl:template name="cited-in">
    <xsl:variable name="entries" select="key('citing', string(@label))"/>
    <xsl:choose>
      <xsl:when test="@label and $entries">
        <xsl:for-each select="$entries[@label]"><xsl:if test="position() &gt; 1">, </xsl:if><xsl:value-of select="@label"/></xsl:for-each>
        <xsl:for-each select="$plan/p:section[count(.//p:entry[not(@label)] | $entries) &lt; count(.//p:entry[not(@label)]) + count($entries)]">
          <xsl:if test="position() &gt; 1 or $entries[@label]">, </xsl:if><xsl:value-of select="t:fill('fate.section', string(@letter))"/>
        </xsl:for-each>
      </xsl:when>
      <xsl:when test="a:advice"><xsl:value-of select="t:w('bundle.not-cited')"/></xsl:when>
      <xsl:otherwise><xsl:value-of select="t:w('annex.no-label')"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>
</xsl:stylesheet>
