<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns="urn:ehcplan:document" xmlns:s="urn:ehcplan:source" xmlns:p="urn:ehcplan:plan"
                xmlns:r="urn:ehcplan:review" xmlns:a="urn:ehcplan:advice" xmlns:t="urn:ehcplan:template"
                xmlns:func="http://exslt.org/functions" extension-element-prefixes="func" exclude-result-prefixes="s p r a t">

  <!-- What is the same for all findings of a rule, said once: why it matters, what to do, the law. Then the law, each basis
       once; and what a person put aside, with the reason. -->

  <xsl:template match="r:rules" mode="rules">
    <xsl:if test="r:rule">
      <section id="r_rules">
        <heading level="1" id="r_why"><xsl:value-of select="t:w('review.rules')"/></heading>
        <paragraph><xsl:value-of select="t:w('review.rules.explanation')"/></paragraph>
        <xsl:for-each select="r:rule">
          <heading level="2" id="{concat('rule_', @number)}"><xsl:value-of select="t:fill('review.rule.heading', @number, t:finding-title(@id))"/></heading>
          <xsl:if test="r:why"><paragraph><xsl:value-of select="r:why"/></paragraph></xsl:if>
          <xsl:if test="r:further"><paragraph><xsl:value-of select="t:fill('review.rules.further', r:further)"/></paragraph></xsl:if>
          <xsl:if test="r:remedy"><paragraph><strong><xsl:value-of select="t:w('review.rules.remedy')"/></strong><xsl:value-of select="concat(' ', r:remedy)"/></paragraph></xsl:if>
          <xsl:if test="not(r:why or r:remedy)"><paragraph><xsl:value-of select="t:w('review.rules.each')"/></paragraph></xsl:if>
          <paragraph kind="small">
            <xsl:if test="r:basis">
              <xsl:value-of select="t:w('review.basis')"/><xsl:text> </xsl:text>
              <xsl:for-each select="r:basis">
                <xsl:variable name="address" select="t:law-address(string(.))"/>
                <xsl:choose>
                  <xsl:when test="$address != ''"><link href="{$address}"><xsl:value-of select="."/></link></xsl:when>
                  <xsl:otherwise><link to="{concat('law_', @law)}"><xsl:value-of select="."/></link></xsl:otherwise>
                </xsl:choose>
                <xsl:value-of select="substring('; . ', 1 + 2 * (position() = last()), 2)"/>
              </xsl:for-each>
            </xsl:if>
            <xsl:value-of select="t:fill('review.rules.id', @id)"/>
          </paragraph>
        </xsl:for-each>
      </section>
    </xsl:if>
  </xsl:template>

  <xsl:key name="rules-of-law" match="r:rules/r:rule" use="r:basis/@law"/>

  <xsl:template match="r:laws" mode="rules">
    <xsl:if test="r:law">
      <section id="r_laws">
        <heading level="1" id="r_law"><xsl:value-of select="t:w('review.law')"/></heading>
        <list kind="bullet">
          <xsl:for-each select="r:law">
            <item id="{concat('law_', @number)}">
              <xsl:variable name="address" select="t:law-address(string(.))"/>
              <xsl:choose>
                <xsl:when test="$address != ''"><link href="{$address}"><xsl:value-of select="."/></link></xsl:when>
                <xsl:otherwise><xsl:value-of select="."/></xsl:otherwise>
              </xsl:choose>
              <xsl:for-each select="key('rules-of-law', @number)">
                <xsl:choose><xsl:when test="position() = 1"><xsl:text> (</xsl:text></xsl:when><xsl:otherwise>, </xsl:otherwise></xsl:choose>
                <link to="{concat('rule_', @number)}"><xsl:value-of select="t:fill('review.rule', @number)"/></link>
                <xsl:if test="position() = last()">)</xsl:if>
              </xsl:for-each>
            </item>
          </xsl:for-each>
        </list>
      </section>
    </xsl:if>
  </xsl:template>

  <!-- Where the text of an Act, of regulations or of the Code can be read, by the section or regulation named first. Nothing is
       fetched: the link is for the reader. -->
  <func:function name="t:law-address">
    <xsl:param name="law"/>
    <xsl:variable name="section" select="t:first-number(substring-after($law, 's.'))"/>
    <xsl:variable name="regulation" select="t:first-number(substring-after(translate($law, 's', ''), 'reg '))"/>
    <xsl:choose>
      <xsl:when test="$section != '' and (contains($law, 'CFA 2014') or contains($law, 'Children and Families Act 2014'))"><func:result select="t:fill('law.address.cfa', $section)"/></xsl:when>
      <xsl:when test="$section != '' and contains($law, 'Chronically Sick and Disabled Persons Act 1970')"><func:result select="t:fill('law.address.csdpa', $section)"/></xsl:when>
      <xsl:when test="$section != '' and contains($law, 'Care Act 2014')"><func:result select="t:fill('law.address.care-act', $section)"/></xsl:when>
      <xsl:when test="$regulation != '' and (contains($law, 'SEND Regs 2014') or contains($law, 'SEND Regulations 2014'))"><func:result select="t:fill('law.address.send-regulations', $regulation)"/></xsl:when>
      <xsl:when test="starts-with($law, 'SEND Code of Practice')"><func:result select="t:w('law.address.code')"/></xsl:when>
      <xsl:otherwise><func:result select="''"/></xsl:otherwise>
    </xsl:choose>
  </func:function>

  <!-- "12" of "12(1)(j) SEND": the digits at the beginning; nothing where there are none. -->
  <func:function name="t:first-number">
    <xsl:param name="text"/>
    <xsl:variable name="word" select="substring-before(concat(translate($text, '(,;', '   '), ' '), ' ')"/>
    <xsl:choose>
      <xsl:when test="translate($word, '0123456789', '') = ''"><func:result select="$word"/></xsl:when>
      <xsl:otherwise><func:result select="''"/></xsl:otherwise>
    </xsl:choose>
  </func:function>

  <xsl:template match="r:set-aside" mode="set-aside">
    <xsl:if test="r:finding">
      <section id="r_aside">
        <heading level="1" id="r_set_aside"><xsl:value-of select="t:w('review.set-aside')"/></heading>
        <paragraph><xsl:value-of select="t:w('review.set-aside.explanation')"/></paragraph>
        <table caption="{t:w('review.set-aside.caption')}">
          <column width="28"/><column width="15"/><column width="20"/><column width="14"/><column width="23"/>
          <head><row>
            <cell><xsl:value-of select="t:w('review.place.found')"/></cell>
            <cell><xsl:value-of select="t:w('review.set-aside.was')"/></cell>
            <cell><xsl:value-of select="t:w('review.set-aside.by')"/></cell>
            <cell><xsl:value-of select="t:w('review.set-aside.until')"/></cell>
            <cell><xsl:value-of select="t:w('review.set-aside.why')"/></cell>
          </row></head>
          <body>
            <xsl:for-each select="r:finding">
              <row>
                <cell header="row">
                  <paragraph><xsl:value-of select="r:summary"/><xsl:text> </xsl:text><reference to="{concat('rule_', @rule)}"><xsl:value-of select="t:fill('review.rule', @rule)"/></reference></paragraph>
                  <xsl:if test="@submission"><paragraph kind="small"><xsl:value-of select="t:join(' ', t:w('review.place.from'), t:join(' ', string(@annex), substring(string(@submission), 1, 99 * not(@annex))), string(@item))"/></paragraph></xsl:if>
                </cell>
                <cell><xsl:value-of select="t:w(concat('review.', @severity))"/></cell>
                <cell>
                  <paragraph><xsl:value-of select="t:join(', ', string(r:because/@by), string(r:because/@role))"/></paragraph>
                  <paragraph kind="small"><xsl:value-of select="t:join(', ', t:date(string(r:because/@on)), string(r:because/@decision))"/></paragraph>
                </cell>
                <cell><xsl:choose>
                  <xsl:when test="r:because/@until"><xsl:value-of select="t:date(string(r:because/@until))"/></xsl:when>
                  <xsl:otherwise><xsl:value-of select="t:w('review.set-aside.no-end')"/></xsl:otherwise>
                </xsl:choose></cell>
                <cell><xsl:value-of select="r:because"/></cell>
              </row>
            </xsl:for-each>
          </body>
        </table>
      </section>
    </xsl:if>
  </xsl:template>
</xsl:stylesheet>
