<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns="urn:ehcplan:document" xmlns:s="urn:ehcplan:source" xmlns:p="urn:ehcplan:plan"
                xmlns:a="urn:ehcplan:advice" xmlns:t="urn:ehcplan:template" exclude-result-prefixes="s p a t">

  <!-- The plan: front page, sections A to K by their letters (regulation 12(1)), and the advice as annexes of section K
       (regulation 12). Says what is on the page; how it looks is the business of formats/. -->

  <xsl:import href="shared/frame.xsl"/>
  <xsl:import href="shared/items.xsl"/>
  <xsl:import href="shared/provision.xsl"/>
  <xsl:import href="shared/references.xsl"/>
  <xsl:import href="shared/decided.xsl"/>
  <xsl:import href="plan/front.xsl"/>
  <xsl:import href="plan/views.xsl"/>
  <xsl:import href="plan/needs.xsl"/>
  <xsl:import href="plan/outcomes.xsl"/>
  <xsl:import href="plan/provision.xsl"/>
  <xsl:import href="plan/placement.xsl"/>
  <xsl:import href="plan/budget.xsl"/>
  <xsl:import href="plan/terms.xsl"/>
  <xsl:import href="plan/annex-list.xsl"/>
  <xsl:import href="advice.xsl"/>

  <xsl:output method="xml" encoding="UTF-8"/>

  <xsl:variable name="plan" select="/s:source/p:plan"/>

  <xsl:template match="/s:source">
    <document xml:lang="en-GB">
      <xsl:call-template name="frame">
        <xsl:with-param name="title" select="t:w('plan.title')"/>
      </xsl:call-template>
      <xsl:apply-templates select="$plan/p:front" mode="front"/>
      <xsl:apply-templates select="$plan/p:section" mode="section"/>
      <xsl:apply-templates select="$plan/p:annex" mode="annex-list"/>
      <xsl:apply-templates select="$plan/p:section[p:beside]" mode="beside"/>
      <xsl:apply-templates select="$plan/p:signature" mode="signature"/>
      <xsl:if test="$audit"><xsl:apply-templates select="$plan/p:annex/p:row[a:advice]" mode="annex"/></xsl:if>
    </document>
  </xsl:template>

  <!-- Why a section or area has no entries. -->
  <xsl:template match="p:note" mode="reason">
    <xsl:variable name="letter" select="ancestor::p:section/@letter"/>
    <paragraph>
      <xsl:choose>
        <xsl:when test="@reason = 'no-needs-identified' and $letter = 'B' and parent::p:area"><xsl:value-of select="concat(t:w('empty.B.area'), ' ')"/></xsl:when>
        <xsl:when test="@reason = 'no-needs-identified' and contains('B C D', $letter)"><xsl:value-of select="concat(t:w(concat('empty.', $letter)), ' ')"/></xsl:when>
        <xsl:when test="@reason = 'not-required' and contains('G H1 H2', $letter)"><xsl:value-of select="concat(t:w(concat('empty.', $letter)), ' ')"/></xsl:when>
        <!-- The section says so itself. -->
        <xsl:when test="@reason = 'none-requested' and ../p:budget/@requested = 'no'"/>
        <xsl:otherwise><xsl:value-of select="concat(t:code('EmptyReason', @reason), '. ')"/></xsl:otherwise>
      </xsl:choose>
      <xsl:call-template name="inline"/>
    </paragraph>
  </xsl:template>

  <xsl:template match="p:gap" mode="block">
    <gap id="{@id}" label="{t:w(concat('gap.', @field))}"><xsl:choose>
      <!-- A service that replies without an assessment leaves the question open. -->
      <xsl:when test="@field = 'entries' and ..//p:mark[@kind = 'nil-return']"><xsl:value-of select="t:w('gap.entries.nil-return')"/></xsl:when>
      <xsl:otherwise><xsl:value-of select="t:w(concat('gap.', @field, '.', ../@letter))"/></xsl:otherwise>
    </xsl:choose></gap>
  </xsl:template>

  <!-- Nobody in this section can be of this age (such as H1 from 18 on). -->
  <xsl:template name="lapsed">
    <xsl:if test="@lapsed = 'yes' and not(.//p:entry)"><paragraph><xsl:value-of select="t:w(concat('empty.', @letter, '.adult'))"/></paragraph></xsl:if>
  </xsl:template>

  <xsl:template match="p:signature" mode="signature">
    <section>
      <heading level="1" id="s_signature"><xsl:value-of select="t:w('signature.heading')"/></heading>
      <xsl:choose>
        <xsl:when test="@by">
          <fields>
            <field label="{t:w('signature.by')}"><xsl:value-of select="@by"/></field>
            <xsl:if test="@role"><field label="{t:w('signature.role')}"><xsl:value-of select="@role"/></field></xsl:if>
            <xsl:if test="@on"><field label="{t:w('signature.on')}"><xsl:value-of select="t:date(@on)"/></field></xsl:if>
          </fields>
          <xsl:if test="@electronic = 'yes'"><paragraph kind="small"><xsl:value-of select="t:w('signature.electronic')"/></paragraph></xsl:if>
        </xsl:when>
        <xsl:otherwise><gap id="g_signature" label="{t:w('signature.heading')}"><xsl:value-of select="t:w('signature.missing')"/></gap></xsl:otherwise>
      </xsl:choose>
    </section>
  </xsl:template>
</xsl:stylesheet>
