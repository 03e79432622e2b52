<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns="urn:ehcplan:document" xmlns:s="urn:ehcplan:source" xmlns:p="urn:ehcplan:plan"
                xmlns:r="urn:ehcplan:review" xmlns:a="urn:ehcplan:advice" xmlns:t="urn:ehcplan:template"
                xmlns:func="http://exslt.org/functions" extension-element-prefixes="func" exclude-result-prefixes="s p r a t">

  <!-- The review of a draft, for the plan writer: what to do first, the clock, what was found, what waits for a person,
       the advice asked for, and where every item of every advice went. -->

  <xsl:import href="shared/frame.xsl"/>
  <xsl:import href="shared/items.xsl"/>
  <xsl:import href="shared/references.xsl"/>
  <xsl:import href="shared/representation.xsl"/>
  <xsl:import href="shared/answers.xsl"/>
  <xsl:import href="shared/account.xsl"/>
  <xsl:import href="plan/annex-list.xsl"/>
  <xsl:import href="review/process.xsl"/>
  <xsl:import href="review/naming.xsl"/>
  <xsl:import href="review/questions.xsl"/>

  <xsl:output method="xml" encoding="UTF-8"/>

  <xsl:variable name="plan" select="/s:source/p:plan"/>
  <xsl:variable name="review" select="/s:source/r:review"/>

  <xsl:template match="/s:source">
    <document xml:lang="en-GB">
      <xsl:call-template name="frame"><xsl:with-param name="title" select="t:w('review.title')"/></xsl:call-template>
      <section id="r_front">
        <xsl:if test="/s:source/s:image"><figure image="{/s:source/s:image[1]/@name}"/></xsl:if>
        <document-title><xsl:value-of select="t:w('review.title')"/></document-title>
        <paragraph kind="stage-mark"><xsl:value-of select="t:w('review.internal')"/></paragraph>
        <fields>
          <field label="{t:w('front.case-ref')}"><xsl:value-of select="$plan/@case-ref"/></field>
          <field label="{t:w('front.date')}"><xsl:value-of select="t:date($plan/@date)"/></field>
          <field label="{t:w('review.stage')}"><xsl:value-of select="t:stage($plan)"/></field>
          <field label="{t:w('review.count')}">
            <xsl:value-of select="t:counts($review/r:findings/r:finding)"/>
          </field>
        </fields>
        <xsl:call-template name="first"/>
        <xsl:apply-templates select="$review/r:clock" mode="clock"/>
        <contents title="{t:w('contents.title')}" levels="1"/>
      </section>
      <section id="r_findings">
        <heading level="1" id="r_found"><xsl:value-of select="t:w('review.found')"/></heading>
        <xsl:if test="not($review/r:findings/r:finding)"><paragraph><xsl:value-of select="t:w('review.nothing-found')"/></paragraph></xsl:if>
        <xsl:call-template name="findings"><xsl:with-param name="severity" select="'error'"/></xsl:call-template>
        <xsl:call-template name="findings"><xsl:with-param name="severity" select="'warning'"/></xsl:call-template>
        <xsl:call-template name="findings"><xsl:with-param name="severity" select="'note'"/></xsl:call-template>
      </section>
      <xsl:apply-templates select="$review/r:questions" mode="questions"/>
      <xsl:apply-templates select="$review/r:decisions" mode="questions"/>
      <xsl:call-template name="waiting"/>
      <xsl:call-template name="review-advice"/>
      <xsl:apply-templates select="$review/r:account" mode="account"/>
      <xsl:apply-templates select="$review/r:process" mode="process"/>
    </document>
  </xsl:template>

  <!-- "2 to put right, 5 likely to be challenged": what there is of each. -->
  <func:function name="t:counts">
    <xsl:param name="findings"/>
    <xsl:variable name="errors" select="count($findings[@severity = 'error'])"/>
    <xsl:variable name="warnings" select="count($findings[@severity = 'warning'])"/>
    <xsl:variable name="notes" select="count($findings[@severity = 'note'])"/>
    <func:result select="t:join(', ',
      substring(t:fill('review.count.errors', string($errors)), 1, 99 * boolean($errors)),
      substring(t:fill('review.count.warnings', string($warnings)), 1, 99 * boolean($warnings)),
      substring(t:fill('review.count.notes', string($notes)), 1, 99 * boolean($notes)),
      substring(t:w('review.count.none'), 1, 99 * not($findings)))"/>
  </func:function>

  <xsl:key name="finding" match="r:finding" use="concat(@severity, '|', @id)"/>
  <xsl:key name="of-advice" match="r:finding" use="@submission"/>
  <xsl:key name="advice-row" match="p:annex/p:row" use="a:advice/@id"/>
  <xsl:key name="group" match="r:line" use="concat(@submission, '|', @kind)"/>

  <!-- What to do first, on the first page: everything that must be put right, one line for each kind. -->
  <xsl:template name="first">
    <xsl:variable name="errors" select="$review/r:findings/r:finding[@severity = 'error']"/>
    <heading level="1" id="r_first"><xsl:value-of select="t:w('review.first')"/></heading>
    <xsl:choose>
      <xsl:when test="$errors">
        <list kind="number">
          <xsl:for-each select="$errors[generate-id() = generate-id(key('finding', concat(@severity, '|', @id))[1])]">
            <xsl:variable name="kind" select="key('finding', concat(@severity, '|', @id))"/>
            <item>
              <xsl:choose>
                <xsl:when test="$kind[2] and not($kind[not(@label)])">
                  <strong><xsl:for-each select="$kind"><xsl:if test="position() &gt; 1">, </xsl:if><xsl:value-of select="@label"/></xsl:for-each></strong>
                  <xsl:choose>
                    <!-- One sentence for all of them, where it is the same for all. -->
                    <xsl:when test="$kind[string(r:remedy) != string(current()/r:remedy)]"><xsl:value-of select="concat(': ', t:finding-title(@id), '. ', t:w('review.first.each'))"/></xsl:when>
                    <xsl:otherwise><xsl:value-of select="concat(': ', r:remedy)"/></xsl:otherwise>
                  </xsl:choose>
                </xsl:when>
                <xsl:otherwise>
                  <strong><xsl:for-each select="$kind"><xsl:if test="position() &gt; 1">; </xsl:if><xsl:value-of select="r:summary"/></xsl:for-each></strong>
                  <xsl:value-of select="concat('. ', r:remedy)"/>
                </xsl:otherwise>
              </xsl:choose>
            </item>
          </xsl:for-each>
        </list>
        <xsl:if test="$review/r:findings/r:finding[@severity = 'warning']"><paragraph><xsl:value-of select="t:w('review.first.then')"/></paragraph></xsl:if>
      </xsl:when>
      <xsl:otherwise><paragraph><xsl:value-of select="t:w('review.first.none')"/></paragraph></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- "1 day", "34 days": the word for one where there is one. -->
  <func:function name="t:clock">
    <xsl:param name="limit"/>
    <xsl:variable name="key" select="concat('clock.', $limit/@state)"/>
    <xsl:variable name="one" select="$limit/@days = 1 and ($limit/@state = 'running' or $limit/@state = 'passed' or $limit/@state = 'met-late')"/>
    <xsl:choose>
      <xsl:when test="$limit/@state = 'running' and $limit/@days = 0"><func:result select="t:w('clock.running.0')"/></xsl:when>
      <xsl:when test="$one"><func:result select="t:fill(concat($key, '.1'), t:date($limit/@done))"/></xsl:when>
      <xsl:when test="$limit/@done"><func:result select="t:fill($key, t:date($limit/@done), string($limit/@days))"/></xsl:when>
      <xsl:when test="$limit/@ground"><func:result select="t:fill($key, $limit/@ground)"/></xsl:when>
      <xsl:otherwise><func:result select="t:fill($key, string($limit/@days))"/></xsl:otherwise>
    </xsl:choose>
  </func:function>

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
                <cell><xsl:value-of select="t:clock(.)"/></cell>
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
        <column width="6"/><column width="28"/><column width="15"/><column width="13"/><column width="18"/><column width="20"/>
        <head><row>
          <cell><xsl:value-of select="t:w('annex.column.label')"/></cell>
          <cell><xsl:value-of select="t:w('annex.column.kind')"/></cell>
          <cell><xsl:value-of select="t:w('annex.column.asked')"/></cell>
          <cell><xsl:value-of select="t:w('annex.column.due')"/></cell>
          <cell><xsl:value-of select="t:w('annex.column.received')"/></cell>
          <cell><xsl:value-of select="t:w('review.count')"/></cell>
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
                  <xsl:otherwise><xsl:value-of select="t:join(', ', t:state(.), t:date(string(@received-on)))"/></xsl:otherwise>
                </xsl:choose>
              </cell>
              <cell><xsl:value-of select="t:counts(key('of-advice', a:advice/@id))"/></cell>
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
      <xsl:for-each select="$mine[generate-id() = generate-id(key('finding', concat(@severity, '|', @id))[1])]">
        <xsl:variable name="kind" select="key('finding', concat(@severity, '|', @id))"/>
        <!-- What is the same for all of a kind is said once. -->
        <xsl:variable name="shared" select="not($kind[string(r:explanation) != string(current()/r:explanation) or string(r:remedy) != string(current()/r:remedy) or string(r:basis) != string(current()/r:basis)])"/>
        <heading level="3"><xsl:value-of select="t:fill('review.kind', t:finding-title(@id), string(count($kind)))"/></heading>
        <xsl:if test="$shared">
          <xsl:if test="r:explanation | r:remedy"><paragraph><xsl:value-of select="t:join(' ', string(r:explanation), string(r:remedy))"/></paragraph></xsl:if>
          <xsl:if test="r:basis"><paragraph kind="small"><xsl:value-of select="t:fill('review.basis', r:basis)"/></paragraph></xsl:if>
        </xsl:if>
        <list kind="bullet">
          <xsl:for-each select="$kind">
            <item>
              <paragraph>
                <strong><xsl:value-of select="r:summary"/></strong>
                <xsl:variable name="where" select="t:join(', ', t:join(' ', string(key('advice-row', @submission)/@label), string(@item)), t:join(':', string(@file), string(@line)))"/>
                <xsl:if test="$where != ''"><xsl:value-of select="concat(' (', $where, ')')"/></xsl:if>
              </paragraph>
              <xsl:if test="not($shared)">
                <xsl:if test="r:explanation | r:remedy"><paragraph><xsl:value-of select="t:join(' ', string(r:explanation), string(r:remedy))"/></paragraph></xsl:if>
                <xsl:if test="r:basis"><paragraph kind="small"><xsl:value-of select="t:fill('review.basis', r:basis)"/></paragraph></xsl:if>
              </xsl:if>
            </item>
          </xsl:for-each>
        </list>
      </xsl:for-each>
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
      <xsl:otherwise><xsl:value-of select="t:capital(t:join(' ', t:w('source.case'), string(@item)))"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- Where every item went. -->
  <xsl:template match="r:account" mode="account">
    <section id="r_account" start="page">
      <heading level="1" id="r_went"><xsl:value-of select="t:w('review.account')"/></heading>
      <xsl:if test="not(r:line)"><paragraph><xsl:value-of select="t:w('review.account.none')"/></paragraph></xsl:if>
      <xsl:if test="r:line"><paragraph><xsl:value-of select="t:w('review.account.explanation')"/></paragraph>
      <table caption="{t:w('review.account.caption')}">
        <column width="18"/><column width="22"/><column width="60"/>
        <head><row>
          <cell><xsl:value-of select="t:w('review.account.advice')"/></cell>
          <cell><xsl:value-of select="t:w('review.account.kind')"/></cell>
          <cell><xsl:value-of select="t:w('review.account.fate')"/></cell>
        </row></head>
        <body>
          <xsl:for-each select="r:line[generate-id() = generate-id(key('group', concat(@submission, '|', @kind))[1])]">
            <row>
              <cell header="row"><xsl:choose>
                <xsl:when test="@annex"><xsl:value-of select="@annex"/></xsl:when>
                <xsl:otherwise><xsl:value-of select="t:capital(t:join('', string(@submission), substring(t:w('source.case'), 1, 99 * not(@submission))))"/></xsl:otherwise>
              </xsl:choose></cell>
              <cell><xsl:value-of select="t:w(concat('kind.', @kind))"/></cell>
              <cell>
                <xsl:for-each select="key('group', concat(@submission, '|', @kind))">
                  <xsl:if test="position() &gt; 1">; </xsl:if>
                  <strong><xsl:value-of select="@item"/></strong>
                  <xsl:text> </xsl:text>
                  <xsl:call-template name="fate"/>
                  <xsl:if test="@decision"><xsl:value-of select="concat(' (', @decision, ')')"/></xsl:if>
                </xsl:for-each>
              </cell>
            </row>
          </xsl:for-each>
        </body>
      </table></xsl:if>
    </section>
  </xsl:template>
</xsl:stylesheet>
