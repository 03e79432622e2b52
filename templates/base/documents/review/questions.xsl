<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns="urn:ehcplan:document" xmlns:r="urn:ehcplan:review" xmlns:a="urn:ehcplan:advice"
                xmlns:t="urn:ehcplan:template" exclude-result-prefixes="r a t">

  <!-- What is for a person to decide: all sides with their sources, what to ask, and the command that records each
       choice. Then the decisions on record. -->

  <xsl:template match="r:questions" mode="questions">
    <section id="r_questions">
      <heading level="1" id="r_decide"><xsl:value-of select="t:w('review.questions')"/></heading>
      <xsl:choose>
        <xsl:when test="r:question"><paragraph><xsl:value-of select="t:w('review.questions.explanation')"/></paragraph></xsl:when>
        <xsl:otherwise><paragraph><xsl:value-of select="t:w('review.questions.none')"/></paragraph></xsl:otherwise>
      </xsl:choose>
      <xsl:for-each select="r:question">
        <heading level="2" id="{@id}"><xsl:value-of select="t:fill(concat('question.', @kind), t:sides(.))"/></heading>
        <xsl:if test="r:side[a:* or r:value]"><xsl:call-template name="sides"/></xsl:if>
        <xsl:if test="@kind = 'wrong-child' and @fields != ''">
          <paragraph><xsl:value-of select="t:fill('question.checks', t:checks(@fields))"/></paragraph>
        </xsl:if>
        <xsl:if test="r:ask"><paragraph><strong><xsl:value-of select="t:w('review.question.ask')"/></strong><xsl:text> </xsl:text><xsl:value-of select="r:ask"/></paragraph></xsl:if>
        <xsl:if test="r:choice">
          <list kind="number">
            <xsl:for-each select="r:choice">
              <item>
                <paragraph><xsl:value-of select="."/><xsl:if test="@proposed = 'yes'"><xsl:text> </xsl:text><strong><xsl:value-of select="t:w('review.question.proposed')"/></strong></xsl:if></paragraph>
                <paragraph kind="small"><xsl:value-of select="@command"/></paragraph>
              </item>
            </xsl:for-each>
          </list>
        </xsl:if>
      </xsl:for-each>
    </section>
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
          <column width="14"/><column width="28"/><column width="34"/><column width="24"/>
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
                <cell><xsl:choose>
                  <xsl:when test="r:about"><xsl:for-each select="r:about">
                    <paragraph><xsl:value-of select="t:join(' ', string(@label), t:where(.))"/><xsl:if test="@kept = 'yes'"><xsl:text> </xsl:text><xsl:value-of select="t:w('review.decision.kept')"/></xsl:if></paragraph>
                  </xsl:for-each></xsl:when>
                  <xsl:otherwise><xsl:value-of select="t:w('review.decision.whole')"/></xsl:otherwise>
                </xsl:choose></cell>
                <cell>
                  <xsl:for-each select="r:reason"><paragraph><xsl:value-of select="normalize-space()"/></paragraph></xsl:for-each>
                  <xsl:for-each select="r:evidence"><paragraph kind="small"><xsl:value-of select="t:fill('review.decision.evidence', string(.))"/></paragraph></xsl:for-each>
                </cell>
                <cell>
                  <paragraph><xsl:value-of select="t:join(', ', string(@by), string(@role), t:date(@on))"/></paragraph>
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
