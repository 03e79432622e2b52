<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns="urn:ehcplan:document" xmlns:s="urn:ehcplan:source" xmlns:st="urn:ehcplan:status"
                xmlns:t="urn:ehcplan:template" exclude-result-prefixes="s st t">

  <!-- Where the cases of a share stand on one day, for a clerk: what needs somebody today, whom to chase for advice, every
       case, and the cases that are closed. -->

  <xsl:import href="shared/frame.xsl"/>
  <xsl:import href="status/case.xsl"/>

  <xsl:output method="xml" encoding="UTF-8"/>

  <xsl:variable name="status" select="/s:source/st:status"/>

  <xsl:template match="/s:source">
    <document xml:lang="en-GB">
      <xsl:call-template name="frame">
        <xsl:with-param name="title" select="t:w('status.title')"/>
        <xsl:with-param name="plan" select="$status"/>
        <xsl:with-param name="stage" select="''"/>
      </xsl:call-template>
      <section id="c_front" orientation="landscape">
        <xsl:if test="/s:source/s:image"><figure image="{/s:source/s:image[1]/@name}"/></xsl:if>
        <document-title><xsl:value-of select="t:w('status.title')"/></document-title>
        <paragraph kind="small"><xsl:value-of select="t:w('status.internal')"/></paragraph>
        <fields>
          <field label="{t:w('front.date')}"><xsl:value-of select="t:date($status/@date)"/></field>
          <field label="{t:w('status.cases')}"><xsl:value-of select="$status/@cases"/></field>
          <field label="{t:w('status.needing')}"><xsl:value-of select="count($status/st:entry)"/></field>
          <xsl:if test="$status/st:retired"><field label="{t:w('status.closed')}"><xsl:value-of select="count($status/st:retired)"/></field></xsl:if>
          <xsl:if test="$status/st:watcher[@run = 'running' and not(@trouble)]">
            <field label="{t:w('status.watcher')}"><xsl:value-of select="$status/st:watcher"/></field>
          </xsl:if>
        </fields>
        <xsl:apply-templates select="$status/st:watcher[@run != 'running' or @trouble]"/>
        <xsl:call-template name="today"/>
        <xsl:call-template name="chase"/>
      </section>
      <xsl:if test="$status/st:case">
        <section id="c_cases" orientation="landscape" start="page">
          <heading level="1" id="s_cases"><xsl:value-of select="t:w('status.all')"/></heading>
          <xsl:apply-templates select="$status/st:case"/>
        </section>
      </xsl:if>
      <xsl:if test="$status/st:retired">
        <section id="c_retired" orientation="landscape"><xsl:call-template name="retired"/></section>
      </xsl:if>
    </document>
  </xsl:template>

  <!-- Nothing else on the page is true for long while nobody watches. -->
  <xsl:template match="st:watcher">
    <note title="{t:w('status.watcher')}">
      <paragraph><xsl:value-of select="."/></paragraph>
      <xsl:if test="@trouble">
        <paragraph><strong><xsl:value-of select="t:w('status.watcher.trouble')"/></strong><xsl:value-of select="concat(': ', @trouble)"/></paragraph>
      </xsl:if>
    </note>
  </xsl:template>

  <xsl:template name="today">
    <heading level="1" id="s_today"><xsl:value-of select="t:w('status.today')"/></heading>
    <xsl:choose>
      <xsl:when test="$status/st:entry">
        <table caption="{t:w('status.today.caption')}">
          <column width="22"/><column width="78"/>
          <head><row>
            <cell><xsl:value-of select="t:w('status.column.case')"/></cell>
            <cell><xsl:value-of select="t:w('status.column.why')"/></cell>
          </row></head>
          <body>
            <xsl:for-each select="$status/st:entry">
              <row>
                <cell header="row"><xsl:call-template name="to-case"/></cell>
                <cell>
                  <xsl:for-each select="st:reason"><paragraph><xsl:value-of select="."/></paragraph></xsl:for-each>
                </cell>
              </row>
            </xsl:for-each>
          </body>
        </table>
      </xsl:when>
      <xsl:otherwise><paragraph kind="lead"><xsl:value-of select="t:w('status.today.none')"/></paragraph></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- The reference of a case, with a link to it where it is on this page. -->
  <xsl:template name="to-case">
    <xsl:choose>
      <xsl:when test="@to"><link to="{@to}"><xsl:value-of select="@ref"/></link></xsl:when>
      <xsl:when test="@ref"><xsl:value-of select="@ref"/></xsl:when>
      <xsl:otherwise><xsl:value-of select="t:w('status.no-case')"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- By adviser, for somebody who rings round. -->
  <xsl:template name="chase">
    <heading level="1" id="s_chase"><xsl:value-of select="t:w('status.chase')"/></heading>
    <xsl:if test="not($status/st:chase)"><paragraph><xsl:value-of select="t:w('status.chase.none')"/></paragraph></xsl:if>
    <xsl:for-each select="$status/st:chase">
      <table caption="{t:fill('status.chase.caption', @of)}">
        <column width="17"/><column width="23"/><column width="16"/><column width="15"/><column width="14"/><column width="15"/>
        <head><row>
          <cell><xsl:value-of select="t:w('status.column.case')"/></cell>
          <cell><xsl:value-of select="t:w('status.chase.advice')"/></cell>
          <cell><xsl:value-of select="t:w('status.chase.asked')"/></cell>
          <cell><xsl:value-of select="t:w('status.chase.due')"/></cell>
          <cell><xsl:value-of select="t:w('status.chase.left')"/></cell>
          <cell><xsl:value-of select="t:w('status.chase.chased')"/></cell>
        </row></head>
        <body>
          <xsl:for-each select="st:request">
            <row>
              <cell header="row"><xsl:call-template name="to-case"/></cell>
              <cell><xsl:value-of select="@title"/></cell>
              <cell><xsl:value-of select="t:or-dash(t:date(@asked))"/></cell>
              <cell><xsl:value-of select="t:or-dash(t:date(@due))"/></cell>
              <cell><xsl:call-template name="days-left"/></cell>
              <cell><xsl:value-of select="t:or-dash(t:date(@chased))"/></cell>
            </row>
          </xsl:for-each>
        </body>
      </table>
    </xsl:for-each>
  </xsl:template>

  <xsl:template name="retired">
    <heading level="1" id="s_retired"><xsl:value-of select="t:w('status.retired')"/></heading>
    <table caption="{t:w('status.retired.caption')}">
      <column width="30"/><column width="70"/>
      <head><row>
        <cell><xsl:value-of select="t:w('status.column.case')"/></cell>
        <cell><xsl:value-of select="t:w('status.retired.column')"/></cell>
      </row></head>
      <body>
        <xsl:for-each select="$status/st:retired">
          <row>
            <cell header="row"><xsl:value-of select="@ref"/></cell>
            <cell><xsl:value-of select="."/></cell>
          </row>
        </xsl:for-each>
      </body>
    </table>
  </xsl:template>
</xsl:stylesheet>
