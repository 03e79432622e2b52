<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns="urn:ehcplan:document" xmlns:r="urn:ehcplan:review" xmlns:t="urn:ehcplan:template"
                exclude-result-prefixes="r t">

  <!-- The end of the review: the family's comments with the answers, and the record of meetings, consultation and who
       receives the plan (regulation 17). None of it stands in the plan. -->

  <xsl:template match="r:process" mode="process">
    <xsl:if test="r:*">
      <section id="r_process" orientation="landscape" start="page">
        <heading level="1" id="r_record"><xsl:value-of select="t:w('process.heading')"/></heading>
        <xsl:if test="r:representation">
          <heading level="2" id="r_comments"><xsl:value-of select="t:w('answers.heading')"/></heading>
          <xsl:call-template name="answers-table"><xsl:with-param name="comments" select="r:representation"/></xsl:call-template>
        </xsl:if>
        <xsl:if test="r:panel">
          <heading level="2"><xsl:value-of select="t:w('process.panels')"/></heading>
          <list kind="bullet">
            <xsl:for-each select="r:panel"><item><xsl:value-of select="t:join(': ', t:join(', ', t:date(@on), string(@name)), normalize-space())"/></item></xsl:for-each>
          </list>
        </xsl:if>
        <xsl:if test="r:consulted">
          <heading level="2"><xsl:value-of select="t:w('process.consulted')"/></heading>
          <list kind="bullet">
            <xsl:for-each select="r:consulted">
              <xsl:variable name="asked"><xsl:if test="@on"><xsl:value-of select="t:fill('process.consulted.on', t:date(@on))"/></xsl:if></xsl:variable>
              <xsl:variable name="answered"><xsl:if test="@response-on"><xsl:value-of select="t:fill('process.answered.on', t:date(@response-on))"/></xsl:if></xsl:variable>
              <item><xsl:value-of select="t:join(', ', string(@name), string($asked), string($answered))"/></item>
            </xsl:for-each>
          </list>
        </xsl:if>
        <xsl:if test="r:recipient">
          <heading level="2" id="r_recipients"><xsl:value-of select="t:w('process.recipients')"/></heading>
          <table caption="{t:w('process.recipients.caption')}">
            <column width="28"/><column width="30"/><column width="27"/><column width="15"/>
            <head><row>
              <cell><xsl:value-of select="t:w('process.recipients.to')"/></cell>
              <cell><xsl:value-of select="t:w('process.recipients.purpose')"/></cell>
              <cell><xsl:value-of select="t:w('process.recipients.ground')"/></cell>
              <cell><xsl:value-of select="t:w('process.recipients.on')"/></cell>
            </row></head>
            <body>
              <xsl:for-each select="r:recipient">
                <row>
                  <cell header="row"><xsl:value-of select="@to"/></cell>
                  <cell><paragraph><xsl:value-of select="t:or-dash(normalize-space())"/></paragraph>
                    <xsl:if test="@without-contact-details = 'yes'"><paragraph kind="small"><xsl:value-of select="t:w('process.recipients.without')"/></paragraph></xsl:if></cell>
                  <cell><xsl:value-of select="t:or-dash(string(@ground))"/></cell>
                  <cell><xsl:value-of select="t:or-dash(t:date(string(@on)))"/></cell>
                </row>
              </xsl:for-each>
            </body>
          </table>
        </xsl:if>
      </section>
    </xsl:if>
  </xsl:template>
</xsl:stylesheet>
