<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns="urn:ehcplan:document" xmlns:s="urn:ehcplan:source" xmlns:c="urn:ehcplan:comparison"
                xmlns:t="urn:ehcplan:template" exclude-result-prefixes="s c t">

  <!-- What changed from one plan to another, for the family: how many changes of which kind, then section by section what
       stood there, what stands there now, and what that means. -->

  <xsl:import href="shared/frame.xsl"/>
  <xsl:import href="comparison/values.xsl"/>
  <xsl:import href="comparison/kinds.xsl"/>

  <xsl:output method="xml" encoding="UTF-8"/>

  <xsl:variable name="comparison" select="/s:source/c:comparison"/>

  <xsl:template match="/s:source">
    <document xml:lang="en-GB">
      <xsl:call-template name="frame">
        <xsl:with-param name="title" select="t:w('comparison.title')"/>
        <xsl:with-param name="plan" select="$comparison/c:to"/>
      </xsl:call-template>
      <section id="c_front">
        <xsl:if test="/s:source/s:image"><figure image="{/s:source/s:image[1]/@name}"/></xsl:if>
        <document-title><xsl:value-of select="t:w('comparison.title')"/></document-title>
        <fields>
          <field label="{t:w('front.case-ref')}"><xsl:value-of select="$comparison/c:to/@case-ref"/></field>
          <field label="{t:w('comparison.from')}"><xsl:value-of select="t:side($comparison/c:from)"/></field>
          <field label="{t:w('comparison.to')}"><xsl:value-of select="t:side($comparison/c:to)"/></field>
        </fields>
        <xsl:call-template name="summary"/>
      </section>
      <xsl:apply-templates select="$comparison/c:section" mode="changes"/>
    </document>
  </xsl:template>

  <!-- How many changes there are: one row for each kind that there is. -->
  <xsl:template name="summary">
    <xsl:variable name="changes" select="$comparison/c:section/c:change"/>
    <heading level="1" id="c_summary"><xsl:value-of select="t:w('comparison.summary')"/></heading>
    <xsl:choose>
      <xsl:when test="$changes">
        <table caption="{t:w('comparison.summary.caption')}">
          <column width="40"/><column width="14"/><column width="18"/><column width="14"/><column width="14"/>
          <head><row>
            <cell><xsl:value-of select="t:w('comparison.column.kind')"/></cell>
            <cell><xsl:value-of select="t:w('comparison.summary.needs')"/></cell>
            <cell><xsl:value-of select="t:w('comparison.summary.outcomes')"/></cell>
            <cell><xsl:value-of select="t:w('comparison.summary.help')"/></cell>
            <cell><xsl:value-of select="t:w('comparison.summary.other')"/></cell>
          </row></head>
          <body>
            <xsl:call-template name="count"><xsl:with-param name="kind" select="'added'"/></xsl:call-template>
            <xsl:call-template name="count"><xsl:with-param name="kind" select="'removed'"/></xsl:call-template>
            <xsl:call-template name="count"><xsl:with-param name="kind" select="'weakened'"/></xsl:call-template>
            <xsl:call-template name="count"><xsl:with-param name="kind" select="'strengthened'"/></xsl:call-template>
            <xsl:call-template name="count"><xsl:with-param name="kind" select="'mixed'"/></xsl:call-template>
            <xsl:call-template name="count"><xsl:with-param name="kind" select="'changed'"/></xsl:call-template>
            <xsl:call-template name="count"><xsl:with-param name="kind" select="'moved'"/></xsl:call-template>
            <xsl:call-template name="count"><xsl:with-param name="kind" select="'reworded'"/></xsl:call-template>
            <xsl:call-template name="count"><xsl:with-param name="kind" select="'relinked'"/></xsl:call-template>
          </body>
        </table>
        <paragraph><xsl:value-of select="t:w('comparison.unchanged')"/></paragraph>
        <note title="{t:w('comparison.legend')}">
          <paragraph>
            <delete><xsl:value-of select="t:w('comparison.legend.deleted')"/></delete>
            <xsl:text> </xsl:text>
            <insert><xsl:value-of select="t:w('comparison.legend.inserted')"/></insert>
          </paragraph>
          <paragraph><xsl:value-of select="t:w('comparison.legend.weighing')"/></paragraph>
        </note>
      </xsl:when>
      <xsl:otherwise><paragraph kind="lead"><xsl:value-of select="t:w('comparison.nothing')"/></paragraph></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="count">
    <xsl:param name="kind"/>
    <xsl:variable name="mine" select="$comparison/c:section/c:change[@kind = $kind]"/>
    <xsl:if test="$mine">
      <row>
        <cell header="row"><xsl:value-of select="t:w(concat('comparison.kind.', $kind))"/></cell>
        <cell><xsl:value-of select="count($mine[@subject = 'need'])"/></cell>
        <cell><xsl:value-of select="count($mine[@subject = 'outcome'])"/></cell>
        <cell><xsl:value-of select="count($mine[@subject = 'provision'])"/></cell>
        <cell><xsl:value-of select="count($mine[@subject != 'need' and @subject != 'outcome' and @subject != 'provision'])"/></cell>
      </row>
    </xsl:if>
  </xsl:template>

  <!-- One section of the plan: a row for each change. -->
  <xsl:template match="c:section" mode="changes">
    <xsl:variable name="words" select="t:w(concat('section.', @letter))"/>
    <section id="{concat('c_', @letter)}" orientation="landscape">
      <xsl:attribute name="start"><xsl:choose><xsl:when test="position() = 1">page</xsl:when><xsl:otherwise>continuous</xsl:otherwise></xsl:choose></xsl:attribute>
      <heading level="1" id="{concat('s_', @letter)}">
        <badge><xsl:value-of select="substring-before(concat($words, ': '), ': ')"/></badge>
        <xsl:if test="contains($words, ': ')"><xsl:value-of select="concat(' ', substring-after($words, ': '))"/></xsl:if>
      </heading>
      <table caption="{t:fill('comparison.caption', @letter)}" description="{t:w('comparison.description')}">
        <column width="18"/><column width="31"/><column width="31"/><column width="20"/>
        <head><row>
          <cell><xsl:value-of select="t:w('comparison.column.item')"/></cell>
          <cell><xsl:value-of select="t:w('comparison.column.before')"/></cell>
          <cell><xsl:value-of select="t:w('comparison.column.after')"/></cell>
          <cell><xsl:value-of select="t:w('comparison.column.kind')"/></cell>
        </row></head>
        <body><xsl:apply-templates select="c:change" mode="row"/></body>
      </table>
    </section>
  </xsl:template>

  <xsl:template match="c:change" mode="row">
    <row>
      <cell header="row"><xsl:call-template name="item"/></cell>
      <cell><xsl:call-template name="side"><xsl:with-param name="name" select="'before'"/><xsl:with-param name="absent" select="'added'"/></xsl:call-template></cell>
      <cell><xsl:call-template name="side"><xsl:with-param name="name" select="'after'"/><xsl:with-param name="absent" select="'removed'"/></xsl:call-template></cell>
      <cell><xsl:call-template name="meaning"/></cell>
    </row>
  </xsl:template>

  <!-- Which row of the plan it is: its label, what it is, its first words where the columns do not hold them. -->
  <xsl:template name="item">
    <paragraph>
      <xsl:if test="@label"><strong><xsl:value-of select="@label"/></strong><xsl:text> </xsl:text></xsl:if>
      <xsl:variable name="subject" select="t:w(concat('comparison.subject.', @subject))"/>
      <xsl:choose>
        <xsl:when test="@label"><xsl:value-of select="$subject"/></xsl:when>
        <xsl:otherwise><xsl:value-of select="t:capital($subject)"/></xsl:otherwise>
      </xsl:choose>
    </paragraph>
    <xsl:if test="c:was/@label and not(c:was/@label = @label)">
      <paragraph kind="small"><xsl:value-of select="t:fill('comparison.was-called', c:was/@label)"/></paragraph>
    </xsl:if>
    <xsl:if test="c:title and not(c:field[@name = 'what' or @name = 'statement' or @name = 'words' or @name = 'name'])">
      <paragraph kind="small"><xsl:value-of select="c:title"/></paragraph>
    </xsl:if>
  </xsl:template>

  <!-- One side of a change: its fields one below the other, or that it is not in that plan. -->
  <xsl:template name="side">
    <xsl:param name="name"/>
    <xsl:param name="absent"/>
    <xsl:choose>
      <xsl:when test="@kind = $absent"><paragraph><xsl:value-of select="t:w(concat('comparison.absent.', $absent))"/></paragraph></xsl:when>
      <xsl:when test="c:field">
        <xsl:for-each select="c:field">
          <xsl:call-template name="field-side"><xsl:with-param name="value" select="*[local-name() = $name]"/></xsl:call-template>
        </xsl:for-each>
      </xsl:when>
      <xsl:when test="@kind = 'moved'">
        <paragraph>
          <xsl:choose>
            <xsl:when test="$name = 'before'"><xsl:value-of select="t:place(c:was/@section, c:was/@area)"/></xsl:when>
            <xsl:otherwise><xsl:value-of select="t:place(../@letter, @area)"/></xsl:otherwise>
          </xsl:choose>
        </paragraph>
      </xsl:when>
      <xsl:otherwise><paragraph><xsl:value-of select="t:w('comparison.not-said')"/></paragraph></xsl:otherwise>
    </xsl:choose>
  </xsl:template>
</xsl:stylesheet>
