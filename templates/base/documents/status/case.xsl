<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns="urn:ehcplan:document" xmlns:s="urn:ehcplan:source" xmlns:st="urn:ehcplan:status"
                xmlns:t="urn:ehcplan:template" exclude-result-prefixes="s st t">

  <!-- One case of the status page: whose turn it is, its time limits and its advice. -->

  <xsl:template match="st:case">
    <heading level="2" id="{@id}">
      <xsl:value-of select="@ref"/>
      <xsl:if test="@stage"><xsl:value-of select="concat(', ', t:code('Stage', @stage))"/></xsl:if>
    </heading>
    <fields>
      <field label="{t:w('status.turn')}">
        <xsl:for-each select="st:turn">
          <xsl:if test="position() &gt; 1"><line-break/></xsl:if>
          <strong><xsl:value-of select="@of"/></strong><xsl:value-of select="concat(': ', .)"/>
        </xsl:for-each>
        <xsl:if test="not(st:turn)"><xsl:value-of select="t:w('status.turn.none')"/></xsl:if>
      </field>
      <field label="{t:w('status.draft')}">
        <xsl:choose>
          <xsl:when test="@draft"><xsl:value-of select="@draft"/></xsl:when>
          <xsl:otherwise><xsl:value-of select="t:w('status.draft.none')"/></xsl:otherwise>
        </xsl:choose>
      </field>
      <xsl:if test="@issued"><field label="{t:w('status.issued')}"><xsl:value-of select="@issued"/></field></xsl:if>
      <xsl:for-each select="st:not-made"><field label="{t:w('status.not-made')}"><xsl:value-of select="."/></field></xsl:for-each>
      <xsl:if test="st:file">
        <field label="{t:w('status.files')}">
          <xsl:for-each select="st:file">
            <xsl:if test="position() &gt; 1"><line-break/></xsl:if>
            <xsl:value-of select="."/>
          </xsl:for-each>
        </field>
      </xsl:if>
    </fields>
    <xsl:if test="st:limit"><xsl:call-template name="limits"/></xsl:if>
    <xsl:if test="st:advice"><xsl:call-template name="advice"/></xsl:if>
  </xsl:template>

  <xsl:template name="limits">
    <table caption="{t:fill('status.clocks.caption', @ref)}">
      <column width="48"/><column width="17"/><column width="22"/><column width="13"/>
      <head><row>
        <cell><xsl:value-of select="t:w('status.clocks.step')"/></cell>
        <cell><xsl:value-of select="t:w('status.clocks.due')"/></cell>
        <cell><xsl:value-of select="t:w('status.clocks.left')"/></cell>
        <cell><xsl:value-of select="t:w('status.clocks.used')"/></cell>
      </row></head>
      <body>
        <xsl:for-each select="st:limit">
          <row>
            <cell header="row"><xsl:value-of select="@title"/></cell>
            <cell><xsl:value-of select="t:or-dash(t:date(@due))"/></cell>
            <cell>
              <xsl:choose>
                <xsl:when test="@binds = 'yes' and (@state = 'passed' or @state = 'near')"><strong><xsl:value-of select="@left"/></strong></xsl:when>
                <xsl:otherwise><xsl:value-of select="@left"/></xsl:otherwise>
              </xsl:choose>
            </cell>
            <cell><xsl:value-of select="t:or-dash(@used)"/></cell>
          </row>
        </xsl:for-each>
      </body>
    </table>
  </xsl:template>

  <xsl:template name="advice">
    <table caption="{t:fill('status.advice.caption', @ref)}">
      <column width="24"/><column width="26"/><column width="26"/><column width="24"/>
      <head><row>
        <cell><xsl:value-of select="t:w('status.advice')"/></cell>
        <cell><xsl:value-of select="t:w('status.advice.state')"/></cell>
        <cell><xsl:value-of select="t:w('status.advice.from')"/></cell>
        <cell><xsl:value-of select="t:w('status.advice.days')"/></cell>
      </row></head>
      <body><xsl:apply-templates select="st:advice"/></body>
    </table>
  </xsl:template>

  <!-- What is open stands out by its words in bold, not by colour. -->
  <xsl:template match="st:advice">
    <row>
      <cell header="row"><xsl:value-of select="concat('(', @head, ') ', @title)"/></cell>
      <cell>
        <xsl:choose>
          <xsl:when test="@open = 'yes'"><strong><xsl:value-of select="@state-words"/></strong></xsl:when>
          <xsl:otherwise><xsl:value-of select="@state-words"/></xsl:otherwise>
        </xsl:choose>
      </cell>
      <cell><xsl:value-of select="t:or-dash(@of)"/></cell>
      <cell>
        <xsl:choose>
          <xsl:when test="@received"><xsl:value-of select="t:fill('status.advice.received', t:date(@received))"/></xsl:when>
          <xsl:when test="@asked or @due or @chased">
            <xsl:if test="@asked"><paragraph><xsl:value-of select="t:fill('status.asked', t:date(@asked))"/></paragraph></xsl:if>
            <xsl:if test="@due">
              <paragraph>
                <xsl:value-of select="t:fill('status.due', t:date(@due))"/>
                <xsl:if test="@left"><xsl:text>, </xsl:text><xsl:call-template name="days-left"/></xsl:if>
              </paragraph>
            </xsl:if>
            <xsl:if test="@chased"><paragraph><xsl:value-of select="t:fill('status.chased', t:date(@chased))"/></paragraph></xsl:if>
          </xsl:when>
          <xsl:otherwise><xsl:value-of select="t:w('annex.no-date')"/></xsl:otherwise>
        </xsl:choose>
      </cell>
    </row>
  </xsl:template>

  <xsl:template name="days-left">
    <xsl:choose>
      <xsl:when test="@late = 'yes'"><strong><xsl:value-of select="@left"/></strong></xsl:when>
      <xsl:otherwise><xsl:value-of select="t:or-dash(@left)"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>
</xsl:stylesheet>
