<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns="urn:ehcplan:document" xmlns:s="urn:ehcplan:source" xmlns:p="urn:ehcplan:plan"
                xmlns:r="urn:ehcplan:review" xmlns:a="urn:ehcplan:advice" xmlns:t="urn:ehcplan:template"
                exclude-result-prefixes="s p r a t">

  <!-- The review of a draft, for the plan writer: the clock, the advice that is still out, what was found, what waits for
       a person, and where every item of every advice went. -->

  <xsl:import href="shared/frame.xsl"/>
  <xsl:import href="shared/items.xsl"/>
  <xsl:import href="shared/references.xsl"/>
  <xsl:import href="plan/annex-list.xsl"/>

  <xsl:output method="xml" encoding="UTF-8"/>

  <xsl:variable name="plan" select="/s:source/p:plan"/>
  <xsl:variable name="review" select="/s:source/r:review"/>

  <xsl:template match="/s:source">
    <document xml:lang="en-GB">
      <xsl:call-template name="frame"><xsl:with-param name="title" select="t:w('review.title')"/></xsl:call-template>
      <section id="r_front">
        <document-title><xsl:value-of select="t:w('review.title')"/></document-title>
        <paragraph kind="stage-mark"><xsl:value-of select="t:w('review.internal')"/></paragraph>
        <fields>
          <field label="{t:w('front.case-ref')}"><xsl:value-of select="$plan/@case-ref"/></field>
          <field label="{t:w('front.date')}"><xsl:value-of select="t:date($plan/@date)"/></field>
          <field label="{t:w('review.stage')}"><xsl:value-of select="t:stage($plan)"/></field>
          <field label="{t:w('review.count')}">
            <xsl:value-of select="t:fill('review.count.errors', string(count($review/r:findings/r:finding[@severity = 'error'])))"/>
            <xsl:value-of select="concat(', ', t:fill('review.count.warnings', string(count($review/r:findings/r:finding[@severity = 'warning']))))"/>
            <xsl:value-of select="concat(', ', t:fill('review.count.notes', string(count($review/r:findings/r:finding[@severity = 'note']))))"/>
          </field>
        </fields>
        <xsl:apply-templates select="$review/r:clock" mode="clock"/>
        <contents title="{t:w('contents.title')}" levels="1"/>
      </section>
      <xsl:call-template name="review-advice"/>
      <section id="r_findings" start="page">
        <heading level="1" id="r_found"><xsl:value-of select="t:w('review.found')"/></heading>
        <xsl:if test="not($review/r:findings/r:finding)"><paragraph><xsl:value-of select="t:w('review.nothing-found')"/></paragraph></xsl:if>
        <xsl:call-template name="findings"><xsl:with-param name="severity" select="'error'"/></xsl:call-template>
        <xsl:call-template name="findings"><xsl:with-param name="severity" select="'warning'"/></xsl:call-template>
        <xsl:call-template name="findings"><xsl:with-param name="severity" select="'note'"/></xsl:call-template>
      </section>
      <xsl:call-template name="waiting"/>
      <xsl:apply-templates select="$review/r:account" mode="account"/>
    </document>
  </xsl:template>

  <xsl:template match="r:clock" mode="clock">
    <heading level="1" id="r_clock"><xsl:value-of select="t:w('review.clock')"/></heading>
    <xsl:choose>
      <xsl:when test="r:limit">
        <table caption="{t:w('review.clock.caption')}">
          <column width="46"/><column width="27"/><column width="27"/>
          <head><row>
            <cell><xsl:value-of select="t:w('review.clock.step')"/></cell>
            <cell><xsl:value-of select="t:w('review.clock.due')"/></cell>
            <cell><xsl:value-of select="t:w('review.clock.state')"/></cell>
          </row></head>
          <body>
            <xsl:for-each select="r:limit">
              <row>
                <cell header="row"><paragraph><xsl:value-of select="concat(@id, ': ', .)"/></paragraph><paragraph kind="small"><xsl:value-of select="@authority"/></paragraph></cell>
                <cell><xsl:value-of select="t:date(@due)"/></cell>
                <cell>
                  <xsl:choose>
                    <xsl:when test="@done"><xsl:value-of select="t:fill(concat('clock.', @state), t:date(@done), string(@days))"/></xsl:when>
                    <xsl:when test="@ground"><xsl:value-of select="t:fill(concat('clock.', @state), @ground)"/></xsl:when>
                    <xsl:otherwise><xsl:value-of select="t:fill(concat('clock.', @state), string(@days))"/></xsl:otherwise>
                  </xsl:choose>
                </cell>
              </row>
            </xsl:for-each>
          </body>
        </table>
      </xsl:when>
      <xsl:otherwise><paragraph><xsl:value-of select="t:w('review.clock.none')"/></paragraph></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- Asked, due, outstanding: one row for each advice. -->
  <xsl:template name="review-advice">
    <section id="r_advice" start="page">
      <heading level="1" id="r_asked"><xsl:value-of select="t:w('review.advice')"/></heading>
      <table caption="{t:w('review.advice.caption')}">
        <column width="10"/><column width="40"/><column width="16"/><column width="16"/><column width="18"/>
        <head><row>
          <cell><xsl:value-of select="t:w('annex.column.label')"/></cell>
          <cell><xsl:value-of select="t:w('annex.column.kind')"/></cell>
          <cell><xsl:value-of select="t:w('annex.column.asked')"/></cell>
          <cell><xsl:value-of select="t:w('annex.column.due')"/></cell>
          <cell><xsl:value-of select="t:w('annex.column.received')"/></cell>
        </row></head>
        <body>
          <xsl:for-each select="$plan/p:annex/p:row">
            <row>
              <cell header="row"><xsl:value-of select="@label"/><xsl:if test="not(@label)"><xsl:value-of select="t:w('annex.no-label')"/></xsl:if></cell>
              <cell>
                <paragraph><xsl:value-of select="concat('(', @head, ') ', t:code('Regulation6', @head))"/></paragraph>
                <xsl:if test="@from"><paragraph kind="small"><xsl:value-of select="@from"/></paragraph></xsl:if>
              </cell>
              <cell><xsl:call-template name="date-or-dash"><xsl:with-param name="date" select="@requested-on"/></xsl:call-template></cell>
              <cell><xsl:call-template name="date-or-dash"><xsl:with-param name="date" select="@due-on"/></xsl:call-template></cell>
              <cell>
                <xsl:choose>
                  <xsl:when test="p:gap"><gap id="{concat('r_', p:gap/@id)}" label="{t:w('annex.column.received')}"><xsl:value-of select="t:w(concat('annex.state.', @state))"/></gap></xsl:when>
                  <xsl:otherwise><xsl:value-of select="t:join(', ', t:w(concat('annex.state.', @state)), t:date(string(@received-on)))"/></xsl:otherwise>
                </xsl:choose>
              </cell>
            </row>
          </xsl:for-each>
        </body>
      </table>
    </section>
  </xsl:template>

  <xsl:template name="findings">
    <xsl:param name="severity"/>
    <xsl:variable name="mine" select="$review/r:findings/r:finding[@severity = $severity]"/>
    <xsl:if test="$mine">
      <heading level="2" id="{concat('r_', $severity)}"><xsl:value-of select="t:w(concat('review.', $severity))"/></heading>
      <list kind="bullet">
        <xsl:for-each select="$mine">
          <item>
            <paragraph><strong><xsl:value-of select="r:summary"/></strong></paragraph>
            <xsl:for-each select="r:explanation | r:remedy"><paragraph><xsl:value-of select="."/></paragraph></xsl:for-each>
            <xsl:variable name="source" select="t:join(' ', string(@submission), string(@item))"/>
            <paragraph kind="small">
              <xsl:value-of select="t:join(' · ', string(@id), string(r:basis), $source, t:join(':', string(@file), string(@line)))"/>
            </paragraph>
          </item>
        </xsl:for-each>
      </list>
    </xsl:if>
  </xsl:template>

  <!-- Items kept out of the plan until a person decides, with their words and the reason. -->
  <xsl:template name="waiting">
    <xsl:variable name="lines" select="$review/r:account/r:line[@fate = 'waiting']"/>
    <section id="r_waiting" start="page">
      <heading level="1" id="r_wait"><xsl:value-of select="t:w('review.waiting')"/></heading>
      <xsl:if test="not($lines)"><paragraph><xsl:value-of select="t:w('review.waiting.none')"/></paragraph></xsl:if>
      <xsl:if test="$lines">
        <paragraph><xsl:value-of select="t:w('review.waiting.explanation')"/></paragraph>
        <table caption="{t:w('review.waiting.caption')}">
          <column width="20"/><column width="48"/><column width="32"/>
          <head><row>
            <cell><xsl:value-of select="t:w('review.account.item')"/></cell>
            <cell><xsl:value-of select="t:w('review.waiting.words')"/></cell>
            <cell><xsl:value-of select="t:w('review.waiting.reason')"/></cell>
          </row></head>
          <body>
            <xsl:for-each select="$lines">
              <row>
                <cell header="row"><xsl:call-template name="item-name"/></cell>
                <cell><paragraph><xsl:apply-templates select="a:*" mode="line"/></paragraph></cell>
                <cell><xsl:value-of select="t:w(@reason)"/></cell>
              </row>
            </xsl:for-each>
          </body>
        </table>
      </xsl:if>
    </section>
  </xsl:template>

  <xsl:template name="item-name">
    <xsl:choose>
      <xsl:when test="@submission"><xsl:value-of select="t:join(' ', string(@annex), string(@item))"/></xsl:when>
      <xsl:otherwise><xsl:value-of select="t:join(' ', t:w('source.case'), string(@item))"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- Where every item went. -->
  <xsl:template match="r:account" mode="account">
    <section id="r_account" start="page">
      <heading level="1" id="r_went"><xsl:value-of select="t:w('review.account')"/></heading>
      <paragraph><xsl:value-of select="t:w('review.account.explanation')"/></paragraph>
      <table caption="{t:w('review.account.caption')}">
        <column width="24"/><column width="24"/><column width="52"/>
        <head><row>
          <cell><xsl:value-of select="t:w('review.account.item')"/></cell>
          <cell><xsl:value-of select="t:w('review.account.kind')"/></cell>
          <cell><xsl:value-of select="t:w('review.account.fate')"/></cell>
        </row></head>
        <body>
          <xsl:for-each select="r:line">
            <row>
              <cell header="row"><xsl:call-template name="item-name"/></cell>
              <cell><xsl:value-of select="t:w(concat('kind.', @kind))"/></cell>
              <cell>
                <xsl:choose>
                  <xsl:when test="@fate = 'placed' or @fate = 'merged'">
                    <xsl:value-of select="t:fill(concat('fate.', @fate), t:join(', ', t:fill('section.badge', @section), string(@label)))"/>
                  </xsl:when>
                  <xsl:when test="@fate = 'waiting'"><xsl:value-of select="t:w('fate.waiting')"/></xsl:when>
                  <xsl:otherwise><xsl:value-of select="t:fill('fate.superseded', @by-version)"/></xsl:otherwise>
                </xsl:choose>
              </cell>
            </row>
          </xsl:for-each>
        </body>
      </table>
    </section>
  </xsl:template>
</xsl:stylesheet>
