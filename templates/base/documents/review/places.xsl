<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns="urn:ehcplan:document" xmlns:s="urn:ehcplan:source" xmlns:p="urn:ehcplan:plan"
                xmlns:r="urn:ehcplan:review" xmlns:a="urn:ehcplan:advice" xmlns:t="urn:ehcplan:template"
                xmlns:func="http://exslt.org/functions" extension-element-prefixes="func" exclude-result-prefixes="s p r a t">

  <!-- The plan with each finding in its place: section by section, row by row. The words meant are marked in the sentence,
       what is missing is named, and where the words come from stands beside them. What is the same for all findings of a
       rule is said once, at the end; each finding leads there. -->

  <xsl:key name="statement" match="r:statement" use="@id"/>

  <xsl:template match="r:findings" mode="places">
    <xsl:if test="r:part">
      <section id="r_places">
        <heading level="1" id="r_found"><xsl:value-of select="t:w('review.found')"/></heading>
        <paragraph><xsl:value-of select="t:w('review.found.explanation')"/></paragraph>
        <xsl:for-each select="r:part">
          <heading level="2" id="{t:part-id(.)}"><xsl:value-of select="t:part-name(.)"/></heading>
          <xsl:if test="r:finding"><xsl:call-template name="found"><xsl:with-param name="findings" select="r:finding"/></xsl:call-template></xsl:if>
          <xsl:if test="r:many">
            <paragraph kind="label"><xsl:value-of select="t:w('review.place.many')"/></paragraph>
            <list kind="bullet"><xsl:apply-templates select="r:many" mode="places"/></list>
          </xsl:if>
          <xsl:if test="r:statement">
            <table caption="{t:fill('review.place.caption', t:part-name(.))}" description="{t:w('review.place.description')}">
              <column width="9"/><column width="50"/><column width="41"/>
              <head><row>
                <cell><xsl:value-of select="t:w('review.place.number')"/></cell>
                <cell><xsl:value-of select="t:w(concat('review.place.words.', @kind))"/></cell>
                <cell><xsl:value-of select="t:w('review.place.found')"/></cell>
              </row></head>
              <body><xsl:apply-templates select="r:statement" mode="places"/></body>
            </table>
          </xsl:if>
          <xsl:if test="r:clear">
            <paragraph kind="small"><xsl:value-of select="t:w('review.place.clear')"/><xsl:text> </xsl:text>
              <xsl:for-each select="r:clear"><xsl:if test="position() &gt; 1">, </xsl:if><xsl:value-of select="@label"/></xsl:for-each>
            </paragraph>
          </xsl:if>
        </xsl:for-each>
      </section>
    </xsl:if>
  </xsl:template>

  <!-- "Likely to be challenged: health provision not yet agreed: G1, G2, G3". -->
  <xsl:template match="r:many" mode="places">
    <item>
      <xsl:value-of select="concat(t:w(concat('review.', r:finding/@severity)), ': ')"/>
      <strong><xsl:value-of select="t:finding-title(r:finding/@id)"/></strong>
      <xsl:text>: </xsl:text>
      <xsl:for-each select="r:finding">
        <xsl:if test="position() &gt; 1">, </xsl:if>
        <xsl:choose>
          <xsl:when test="@at"><link to="{@at}"><xsl:value-of select="@label"/></link></xsl:when>
          <xsl:otherwise><xsl:value-of select="@label"/></xsl:otherwise>
        </xsl:choose>
      </xsl:for-each>
      <xsl:text> </xsl:text>
      <reference to="{concat('rule_', r:finding/@rule)}"><xsl:value-of select="t:fill('review.rule', r:finding/@rule)"/></reference>
    </item>
  </xsl:template>

  <xsl:template match="r:statement" mode="places">
    <row id="{@id}">
      <cell header="row"><xsl:choose>
        <xsl:when test="@label"><xsl:value-of select="@label"/></xsl:when>
        <xsl:when test="@annex or @item"><xsl:value-of select="t:join(' ', string(@annex), string(@item))"/></xsl:when>
        <xsl:when test="r:source"><xsl:value-of select="t:join(' ', string(r:source[1]/@annex), string(r:source[1]/@item))"/></xsl:when>
        <xsl:otherwise><xsl:value-of select="@submission"/></xsl:otherwise>
      </xsl:choose></cell>
      <cell>
        <xsl:for-each select="r:words[1]"><xsl:call-template name="paragraphs"/></xsl:for-each>
        <xsl:if test="not(r:words)"><paragraph><xsl:value-of select="t:w('review.place.whole')"/></paragraph></xsl:if>
        <xsl:call-template name="fields-told"/>
        <xsl:if test="r:source[@annex or @submission]">
          <paragraph kind="small">
            <xsl:value-of select="t:w('review.place.from')"/>
            <xsl:for-each select="r:source[@annex or @submission]">
              <xsl:text> </xsl:text>
              <xsl:choose>
                <xsl:when test="@annex"><reference to="{concat('k_', @annex)}"><xsl:value-of select="t:join(', ', t:join(' ', string(@annex), string(@item)), string(@page))"/></reference></xsl:when>
                <xsl:otherwise><xsl:value-of select="t:join(' ', string(@submission), string(@item))"/></xsl:otherwise>
              </xsl:choose>
              <xsl:if test="@role"><xsl:value-of select="concat(', ', @role)"/></xsl:if>
              <xsl:if test="position() != last()">;</xsl:if>
            </xsl:for-each>
          </paragraph>
        </xsl:if>
        <!-- The advice itself, where the plan says it in other words. -->
        <xsl:for-each select="r:source[node()]">
          <quotation cite="{t:fill('review.place.source', t:join(' ', string(@annex), string(@item)))}"><xsl:call-template name="paragraphs"/></quotation>
        </xsl:for-each>
      </cell>
      <cell><xsl:call-template name="found"><xsl:with-param name="findings" select="r:finding"/></xsl:call-template></cell>
    </row>
  </xsl:template>

  <!-- Under each severity its findings; the severity is said once. -->
  <xsl:template name="found">
    <xsl:param name="findings"/>
    <xsl:call-template name="found-of"><xsl:with-param name="severity" select="'error'"/><xsl:with-param name="findings" select="$findings[@severity = 'error']"/></xsl:call-template>
    <xsl:call-template name="found-of"><xsl:with-param name="severity" select="'warning'"/><xsl:with-param name="findings" select="$findings[@severity = 'warning']"/></xsl:call-template>
    <xsl:call-template name="found-of"><xsl:with-param name="severity" select="'note'"/><xsl:with-param name="findings" select="$findings[@severity = 'note']"/></xsl:call-template>
  </xsl:template>

  <xsl:template name="found-of">
    <xsl:param name="severity"/>
    <xsl:param name="findings"/>
    <xsl:variable name="name" select="t:w(concat('review.', $severity))"/>
    <xsl:if test="$findings[2]">
      <paragraph kind="label"><xsl:value-of select="$name"/></paragraph>
      <list kind="bullet"><xsl:for-each select="$findings"><item><xsl:call-template name="finding-told"/></item></xsl:for-each></list>
    </xsl:if>
    <xsl:if test="$findings and not($findings[2])">
      <xsl:for-each select="$findings"><xsl:call-template name="finding-told"><xsl:with-param name="name" select="$name"/></xsl:call-template></xsl:for-each>
    </xsl:if>
  </xsl:template>

  <xsl:template name="finding-told">
    <xsl:param name="name" select="''"/>
    <paragraph>
      <xsl:if test="$name != ''"><strong><xsl:value-of select="concat($name, ':')"/></strong><xsl:text> </xsl:text></xsl:if>
      <xsl:for-each select="r:quoted[not(contains(../r:summary, .))]">
        <xsl:if test="position() &gt; 1">, </xsl:if>
        <strong><quote><xsl:value-of select="."/></quote></strong>
        <xsl:if test="position() = last()">: </xsl:if>
      </xsl:for-each>
      <xsl:value-of select="r:summary"/>
      <!-- Of several statements the file of the first says nothing. -->
      <xsl:if test="not(parent::r:statement/@label) and (@file or @submission) and not(@section and not(@submission) and starts-with(@file, 'advice/'))">
        <xsl:value-of select="concat(' (', t:join(', ', t:join(' ', string(key('advice-row', @submission)/@label), string(@item)), t:join(':', string(@file), string(@line))), ')')"/>
      </xsl:if>
      <xsl:text> </xsl:text>
      <reference to="{concat('rule_', @rule)}"><xsl:value-of select="t:fill('review.rule', @rule)"/></reference>
    </paragraph>
    <xsl:if test="r:explanation"><paragraph kind="small"><xsl:value-of select="r:explanation"/></paragraph></xsl:if>
    <xsl:choose>
      <xsl:when test="@question"><paragraph kind="small"><link to="{@question}"><xsl:value-of select="t:w('review.decide')"/></link></paragraph></xsl:when>
      <xsl:when test="r:remedy"><paragraph kind="small"><xsl:value-of select="r:remedy"/></paragraph></xsl:when>
    </xsl:choose>
    <xsl:if test="r:basis"><xsl:call-template name="bases"/></xsl:if>
  </xsl:template>

  <!-- "Based on: CFA 2014 s.42": each a link to the list of law. -->
  <xsl:template name="bases">
    <paragraph kind="small">
      <xsl:value-of select="t:w('review.basis')"/>
      <xsl:for-each select="r:basis">
        <xsl:text> </xsl:text>
        <link to="{concat('law_', @law)}"><xsl:value-of select="."/></link>
        <xsl:if test="position() != last()">;</xsl:if>
      </xsl:for-each>
    </paragraph>
  </xsl:template>
</xsl:stylesheet>
