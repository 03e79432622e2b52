<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns="urn:ehcplan:document" xmlns:r="urn:ehcplan:review" xmlns:t="urn:ehcplan:template"
                exclude-result-prefixes="r t">

  <!-- The family's comments on a draft: what was said, word for word, the authority's answer, and what changed. For the
       answers to the family and for the review. -->

  <xsl:template name="answers-table">
    <xsl:param name="comments"/>
    <table caption="{t:w('answers.caption')}" description="{t:w('answers.description')}">
      <column width="7"/><column width="39"/><column width="37"/><column width="17"/>
      <head><row>
        <cell><xsl:value-of select="t:w('answers.column.label')"/></cell>
        <cell><xsl:value-of select="t:w('answers.column.said')"/></cell>
        <cell><xsl:value-of select="t:w('answers.column.answer')"/></cell>
        <cell><xsl:value-of select="t:w('answers.column.changed')"/></cell>
      </row></head>
      <body>
        <xsl:for-each select="$comments">
          <row>
            <cell header="row"><xsl:value-of select="position()"/></cell>
            <cell>
              <paragraph kind="small"><xsl:value-of select="t:join('; ', t:join(', ', string(@from), t:date(@received-on), string(@how)), t:code('RepresentationKind', @kind), t:about(.))"/></paragraph>
              <xsl:for-each select="r:text"><xsl:call-template name="paragraphs"/></xsl:for-each>
              <xsl:if test="@evidence"><paragraph kind="small"><xsl:value-of select="t:fill('answers.evidence', @evidence)"/></paragraph></xsl:if>
            </cell>
            <cell>
              <xsl:if test="@outcome and @outcome != 'open'">
                <paragraph><strong><xsl:value-of select="t:capital(t:code('RequestAnswer', @outcome))"/></strong><xsl:if test="@answered-on"><xsl:value-of select="concat(', ', t:date(@answered-on))"/></xsl:if></paragraph>
              </xsl:if>
              <xsl:for-each select="r:answer"><xsl:call-template name="paragraphs"/></xsl:for-each>
              <xsl:if test="@answered = 'no'"><gap id="{concat('g_answer_', position())}" label="{t:w('answers.column.answer')}"><xsl:value-of select="t:w('answers.none')"/></gap></xsl:if>
            </cell>
            <cell><xsl:choose>
              <xsl:when test="@changed-items"><xsl:value-of select="@changed-items"/></xsl:when>
              <xsl:otherwise><xsl:value-of select="t:w('answers.nothing-changed')"/></xsl:otherwise>
            </xsl:choose></cell>
          </row>
        </xsl:for-each>
      </body>
    </table>
  </xsl:template>
</xsl:stylesheet>
