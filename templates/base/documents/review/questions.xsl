<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns="urn:ehcplan:document" xmlns:r="urn:ehcplan:review" xmlns:a="urn:ehcplan:advice"
                xmlns:t="urn:ehcplan:template" exclude-result-prefixes="r a t">

  <!-- What is for a person to decide: all sides with their sources, what to ask, and the command that records each
       choice. Then the decisions on record. -->

  <xsl:variable name="quote">'</xsl:variable>

  <xsl:template match="r:questions" mode="questions">
    <section id="r_questions">
      <heading level="1" id="r_decide"><xsl:value-of select="t:w('review.questions')"/></heading>
      <xsl:choose>
        <xsl:when test="r:question">
          <paragraph><xsl:value-of select="t:w('review.questions.explanation')"/></paragraph>
          <xsl:if test="r:question[6]"><xsl:call-template name="questions-in-short"/></xsl:if>
        </xsl:when>
        <xsl:otherwise><paragraph><xsl:value-of select="t:w('review.questions.none')"/></paragraph></xsl:otherwise>
      </xsl:choose>
      <xsl:for-each select="r:question">
        <heading level="2" id="{@id}"><xsl:value-of select="t:fill(concat('question.', @kind), t:sides(.))"/></heading>
        <xsl:choose>
          <xsl:when test="r:side[2][a:* or r:value] or r:side[r:value] or not(r:side/a:*)"><xsl:if test="r:side[a:* or r:value]"><xsl:call-template name="sides"/></xsl:if></xsl:when>
          <!-- One side alone is no table. -->
          <xsl:otherwise><xsl:for-each select="r:side[a:*]">
            <quotation cite="{t:join(', ', t:join(' ', string(@label), t:where(.)), string(@role), t:date(string(@dated)))}"><paragraph><xsl:apply-templates select="a:*" mode="side"/></paragraph></quotation>
          </xsl:for-each></xsl:otherwise>
        </xsl:choose>
        <xsl:if test="@kind = 'wrong-child' and @fields != ''">
          <paragraph><xsl:value-of select="t:fill('question.checks', t:checks(@fields))"/></paragraph>
        </xsl:if>
        <xsl:if test="r:ask"><paragraph><strong><xsl:value-of select="t:w('review.question.ask')"/></strong><xsl:text> </xsl:text><xsl:value-of select="r:ask"/></paragraph></xsl:if>
        <xsl:if test="r:choice">
          <!-- Where one statement has many choices, one command for all: on paper each question would fill a page. -->
          <xsl:variable name="one" select="not(r:side[2]) and r:choice[4]"/>
          <list kind="number">
            <xsl:for-each select="r:choice">
              <item>
                <paragraph><xsl:value-of select="."/><xsl:if test="@proposed = 'yes'"><xsl:text> </xsl:text><strong><xsl:value-of select="t:w('review.question.proposed')"/></strong></xsl:if></paragraph>
                <xsl:if test="not($one)"><paragraph kind="small"><xsl:value-of select="@command"/></paragraph></xsl:if>
              </item>
            </xsl:for-each>
          </list>
          <xsl:if test="$one">
            <xsl:variable name="rest" select="substring-after(r:choice[1]/@command, concat(' ', @id, ' 1 '))"/>
            <paragraph kind="small"><xsl:value-of select="concat(t:w('review.question.one'), ' ', substring-before(r:choice[1]/@command, concat(' ', @id, ' ')), ' ', @id, ' ', t:w('review.question.number'), ' ', substring-before($rest, '--reason '), '--reason ', $quote, t:w('review.question.reason'), $quote)"/></paragraph>
          </xsl:if>
        </xsl:if>
      </xsl:for-each>
    </section>
  </xsl:template>

  <!-- Of many questions first a list: one line for each kind, with a link to each. -->
  <xsl:key name="question-kind" match="r:questions/r:question" use="@kind"/>

  <xsl:template name="questions-in-short">
    <list kind="bullet">
      <xsl:for-each select="r:question[generate-id() = generate-id(key('question-kind', @kind)[1])]">
        <item>
          <strong><xsl:value-of select="t:finding-title(@kind)"/></strong><xsl:text>: </xsl:text>
          <xsl:for-each select="key('question-kind', @kind)">
            <xsl:if test="position() &gt; 1">; </xsl:if>
            <link to="{@id}"><xsl:value-of select="t:sides(.)"/></link>
          </xsl:for-each>
        </item>
      </xsl:for-each>
    </list>
  </xsl:template>

  <!-- Side by side: each item with what it says where they differ, and its words. -->
  <xsl:template name="sides">
    <table caption="{t:fill('review.question.caption', t:sides(.))}">
      <xsl:variable name="differ" select="r:side/r:value[not(@field = 'what' or @field = 'statement' or @field = 'text') or not(../a:*)]"/>
      <xsl:choose>
        <xsl:when test="$differ"><column width="26"/><column width="25"/><column width="49"/></xsl:when>
        <xsl:otherwise><column width="30"/><column width="70"/></xsl:otherwise>
      </xsl:choose>
      <head><row>
        <cell><xsl:value-of select="t:w('review.question.source')"/></cell>
        <xsl:if test="$differ"><cell><xsl:value-of select="t:w('review.question.says')"/></cell></xsl:if>
        <cell><xsl:value-of select="t:w('review.question.words')"/></cell>
      </row></head>
      <body>
        <xsl:for-each select="r:side">
          <row>
            <cell header="row">
              <paragraph><xsl:value-of select="t:join(' ', string(@label), t:where(.))"/></paragraph>
              <xsl:if test="@role or @dated"><paragraph kind="small"><xsl:value-of select="t:join(', ', string(@role), t:date(string(@dated)))"/></paragraph></xsl:if>
            </cell>
            <xsl:if test="$differ"><cell>
              <xsl:choose>
                <!-- The words themselves stand in the next column. -->
                <xsl:when test="r:value[not(@field = 'what' or @field = 'statement' or @field = 'text')]">
                  <xsl:for-each select="r:value[not(@field = 'what' or @field = 'statement' or @field = 'text')]">
                    <xsl:if test="position() &gt; 1">; </xsl:if>
                    <strong><xsl:value-of select="t:capital(t:w(concat('field.', @field)))"/></strong><xsl:text>: </xsl:text>
                    <xsl:choose>
                      <xsl:when test="normalize-space() != ''"><xsl:value-of select="."/></xsl:when>
                      <xsl:otherwise><xsl:value-of select="t:w('question.says-nothing')"/></xsl:otherwise>
                    </xsl:choose>
                  </xsl:for-each>
                </xsl:when>
                <xsl:when test="r:value and a:*"><xsl:value-of select="t:w('question.in-words')"/></xsl:when>
                <xsl:when test="r:value"><xsl:value-of select="r:value"/></xsl:when>
                <xsl:otherwise><xsl:value-of select="t:w('question.same-field')"/></xsl:otherwise>
              </xsl:choose>
            </cell></xsl:if>
            <cell>
              <xsl:choose>
                <xsl:when test="a:*"><paragraph><xsl:apply-templates select="a:*" mode="side"/></paragraph></xsl:when>
                <xsl:otherwise><xsl:value-of select="t:w('question.not-in-plan')"/></xsl:otherwise>
              </xsl:choose>
            </cell>
          </row>
        </xsl:for-each>
      </body>
    </table>
  </xsl:template>

  <xsl:template match="a:need | a:outcome" mode="side"><xsl:for-each select="a:statement"><xsl:call-template name="inline"/></xsl:for-each></xsl:template>
  <xsl:template match="a:provision" mode="side"><xsl:for-each select="a:what"><xsl:call-template name="inline"/></xsl:for-each></xsl:template>
  <xsl:template match="a:*" mode="side"><xsl:apply-templates select="." mode="line"/></xsl:template>

  <xsl:template match="r:decisions" mode="questions">
    <xsl:if test="r:decision">
      <section id="r_decisions">
        <heading level="1" id="r_decided"><xsl:value-of select="t:w('review.decisions')"/></heading>
        <table caption="{t:w('review.decisions.caption')}">
          <column width="19"/><column width="27"/><column width="31"/><column width="23"/>
          <head><row>
            <cell><xsl:value-of select="t:w('review.decision')"/></cell>
            <cell><xsl:value-of select="t:w('review.decision.about')"/></cell>
            <cell><xsl:value-of select="t:w('review.decision.why')"/></cell>
            <cell><xsl:value-of select="t:w('review.decision.who')"/></cell>
          </row></head>
          <body>
            <xsl:for-each select="r:decision">
              <row>
                <cell header="row">
                  <paragraph><xsl:value-of select="@id"/></paragraph>
                  <paragraph kind="small"><xsl:value-of select="t:w(concat('decision.', @kind))"/></paragraph>
                  <xsl:if test="@open = 'yes'"><paragraph kind="small"><strong><xsl:value-of select="t:w('review.decision.open')"/></strong></paragraph></xsl:if>
                </cell>
                <cell>
                  <xsl:for-each select="r:about">
                    <paragraph><xsl:value-of select="t:join(' ', string(@label), t:where(.))"/><xsl:if test="@kept = 'yes'"><xsl:text> </xsl:text><xsl:value-of select="t:w('review.decision.kept')"/></xsl:if></paragraph>
                  </xsl:for-each>
                  <xsl:if test="not(r:about)"><paragraph><xsl:choose>
                    <xsl:when test="@section"><xsl:value-of select="t:w(concat('section.', @section))"/></xsl:when>
                    <xsl:otherwise><xsl:value-of select="t:w('review.decision.whole')"/></xsl:otherwise>
                  </xsl:choose></paragraph></xsl:if>
                  <xsl:if test="@check"><paragraph kind="small"><xsl:value-of select="t:finding-title(@check)"/></paragraph></xsl:if>
                </cell>
                <cell>
                  <xsl:for-each select="r:reason"><paragraph><xsl:value-of select="normalize-space()"/></paragraph></xsl:for-each>
                  <xsl:for-each select="r:evidence"><paragraph kind="small"><xsl:value-of select="t:fill('review.decision.evidence', string(.))"/></paragraph></xsl:for-each>
                </cell>
                <cell>
                  <paragraph><xsl:value-of select="t:join(', ', string(@by), string(@role), t:date(@on))"/></paragraph>
                  <xsl:if test="@until"><paragraph kind="small"><xsl:value-of select="t:fill('review.decision.until', t:date(@until))"/></paragraph></xsl:if>
                  <xsl:for-each select="r:agreed-with"><paragraph kind="small"><xsl:value-of select="t:fill('review.decision.agreed', t:join(', ', string(.), string(@role), t:date(string(@on))))"/></paragraph></xsl:for-each>
                </cell>
              </row>
            </xsl:for-each>
          </body>
        </table>
      </section>
    </xsl:if>
  </xsl:template>
</xsl:stylesheet>
