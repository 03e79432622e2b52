<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns="urn:ehcplan:document" xmlns:p="urn:ehcplan:plan" xmlns:a="urn:ehcplan:advice"
                xmlns:exsl="http://exslt.org/common" xmlns:t="urn:ehcplan:template" exclude-result-prefixes="p a t exsl">

  <!-- One submission of advice as a readable annex of section K (regulation 12): every word of it, in the order of its
       author. Sections A to H2 cite items by links to the places here. -->

  <xsl:import href="shared/words.xsl"/>
  <xsl:import href="shared/prose.xsl"/>
  <xsl:import href="shared/items.xsl"/>
  <xsl:import href="shared/provision.xsl"/>
  <xsl:import href="advice/header.xsl"/>

  <!-- The place in the annex that a statement of the plan cites: by submission and item. -->
  <xsl:key name="cited" match="p:source[@anchor] | p:not-followed[@anchor]" use="concat(@submission, '|', @item)"/>

  <xsl:template match="p:row" mode="annex">
    <xsl:variable name="advice" select="a:advice"/>
    <section id="{@anchor}" start="page">
      <heading level="1" id="{concat('h_', @anchor)}">
        <badge><xsl:value-of select="t:fill('annex.badge', @label)"/></badge>
        <xsl:text> </xsl:text>
        <xsl:choose>
          <xsl:when test="$advice/a:title"><xsl:value-of select="$advice/a:title"/></xsl:when>
          <xsl:otherwise><xsl:value-of select="t:code('Regulation6', @head)"/></xsl:otherwise>
        </xsl:choose>
      </heading>
      <xsl:apply-templates select="$advice" mode="header"/>
      <xsl:call-template name="body"><xsl:with-param name="part" select="$advice"/></xsl:call-template>
      <xsl:for-each select="$advice/a:service">
        <heading level="2"><xsl:value-of select="t:join(', ', string(@name), string(@provider))"/></heading>
        <xsl:if test="a:author | a:assessed">
          <fields><xsl:apply-templates select="a:author | a:assessed" mode="header"/></fields>
        </xsl:if>
        <xsl:call-template name="body"><xsl:with-param name="part" select="."/></xsl:call-template>
      </xsl:for-each>
    </section>
  </xsl:template>

  <!-- Narrative and items of the advice or of one of its services. -->
  <xsl:template name="body">
    <xsl:param name="part"/>
    <xsl:variable name="level" select="2 + number(boolean($part/self::a:service))"/>
    <xsl:for-each select="$part/a:narrative[not(@confidential = 'yes')]">
      <heading level="{$level}"><xsl:value-of select="@heading"/></heading>
      <xsl:call-template name="paragraphs"/>
    </xsl:for-each>
    <xsl:if test="$part/a:narrative[@confidential = 'yes']">
      <note title="{t:w('advice.withheld.title')}"><paragraph><xsl:value-of select="t:w('advice.withheld')"/></paragraph></note>
    </xsl:if>
    <xsl:call-template name="items"><xsl:with-param name="items" select="$part/a:view"/><xsl:with-param name="level" select="$level"/></xsl:call-template>
    <xsl:call-template name="items"><xsl:with-param name="items" select="$part/a:strength"/><xsl:with-param name="level" select="$level"/></xsl:call-template>
    <xsl:call-template name="items"><xsl:with-param name="items" select="$part/a:fact"/><xsl:with-param name="level" select="$level"/></xsl:call-template>
    <xsl:call-template name="items"><xsl:with-param name="items" select="$part/a:need"/><xsl:with-param name="level" select="$level"/></xsl:call-template>
    <xsl:call-template name="items"><xsl:with-param name="items" select="$part/a:no-needs"/><xsl:with-param name="level" select="$level"/></xsl:call-template>
    <xsl:call-template name="items"><xsl:with-param name="items" select="$part/a:risk"/><xsl:with-param name="level" select="$level"/></xsl:call-template>
    <xsl:call-template name="items"><xsl:with-param name="items" select="$part/a:outcome"/><xsl:with-param name="level" select="$level"/></xsl:call-template>
    <xsl:call-template name="items"><xsl:with-param name="items" select="$part/a:provision"/><xsl:with-param name="level" select="$level"/></xsl:call-template>
    <xsl:call-template name="items"><xsl:with-param name="items" select="$part/a:recommendation"/><xsl:with-param name="level" select="$level"/></xsl:call-template>
    <xsl:call-template name="items"><xsl:with-param name="items" select="$part/a:request"/><xsl:with-param name="level" select="$level"/></xsl:call-template>
  </xsl:template>

  <!-- An item that its author or the family asks to keep back is named and not printed. -->
  <xsl:template name="items">
    <xsl:param name="items"/>
    <xsl:param name="level"/>
    <xsl:if test="$items">
      <heading level="{$level}"><xsl:value-of select="t:w(concat('items.', local-name($items[1])))"/></heading>
      <xsl:for-each select="$items">
        <xsl:variable name="name" select="concat(' ', @id, ' ')"/>
        <xsl:choose>
          <xsl:when test="ancestor::a:advice/a:confidential[contains(concat(' ', normalize-space(@items), ' '), $name)]">
            <paragraph kind="label"><xsl:value-of select="@id"/></paragraph>
            <paragraph><xsl:value-of select="t:w('advice.withheld')"/></paragraph>
          </xsl:when>
          <xsl:otherwise><xsl:apply-templates select="." mode="item"/></xsl:otherwise>
        </xsl:choose>
      </xsl:for-each>
    </xsl:if>
  </xsl:template>

  <!-- The author's name for the item, its area, and where in the author's own report it stands. -->
  <xsl:template name="item-label">
    <paragraph kind="label"><xsl:call-template name="anchor"/><xsl:call-template name="item-name-words"/></paragraph>
  </xsl:template>

  <xsl:template name="item-name-words">
    <xsl:value-of select="@id"/>
    <xsl:if test="@area"><xsl:value-of select="concat(' · ', t:code('Area', @area))"/></xsl:if>
    <xsl:if test="@section"><xsl:value-of select="concat(' · ', t:fill('section.badge', @section))"/></xsl:if>
    <xsl:if test="@page"><xsl:value-of select="concat(' · ', @page)"/></xsl:if>
    <xsl:if test="@topic"><xsl:value-of select="concat(' · ', t:code('ViewTopic', @topic))"/></xsl:if>
  </xsl:template>

  <xsl:template name="anchor">
    <xsl:variable name="cited" select="key('cited', concat(ancestor::a:advice/@id, '|', @id))"/>
    <xsl:if test="$cited"><xsl:attribute name="id"><xsl:value-of select="$cited[1]/@anchor"/></xsl:attribute></xsl:if>
  </xsl:template>

  <!-- Names of other items of the same file that an item goes with. -->
  <xsl:template name="names-fields">
    <xsl:for-each select="@needs | @outcomes | @provisions | @relates-to | @met-by | @within">
      <field label="{t:w(concat('item.', local-name()))}"><xsl:value-of select="normalize-space()"/></field>
    </xsl:for-each>
    <xsl:if test="@author"><field label="{t:w('item.author')}"><xsl:value-of select="(ancestor::a:advice//a:author[@id = current()/@author]/a:name | @author)[1]"/></field></xsl:if>
  </xsl:template>

  <!-- Fields as one paragraph, "How often: once a week; Where: quiet room": an annex of one field a line is twice as long
       and no easier to read. -->
  <xsl:template name="run-on">
    <xsl:param name="fields"/>
    <xsl:variable name="all" select="exsl:node-set($fields)//*[local-name() = 'field']"/>
    <xsl:if test="$all">
      <paragraph>
        <xsl:for-each select="$all">
          <xsl:variable name="before" select="position() - 1"/>
          <xsl:variable name="said" select="normalize-space($all[$before])"/>
          <xsl:choose>
            <xsl:when test="$before = 0"/>
            <xsl:when test="contains('.?!', substring($said, string-length($said)))"><xsl:text> </xsl:text></xsl:when>
            <xsl:otherwise>; </xsl:otherwise>
          </xsl:choose>
          <strong><xsl:value-of select="concat(@label, ':')"/></strong>
          <xsl:text> </xsl:text>
          <xsl:copy-of select="node()"/>
        </xsl:for-each>
      </paragraph>
    </xsl:if>
  </xsl:template>

  <xsl:template match="a:strength | a:risk | a:fact | a:no-needs | a:recommendation | a:request" mode="item">
    <paragraph>
      <xsl:call-template name="anchor"/>
      <strong><xsl:call-template name="item-name-words"/></strong>
      <xsl:text>. </xsl:text>
      <xsl:apply-templates select="." mode="line"/>
    </paragraph>
    <xsl:call-template name="run-on"><xsl:with-param name="fields"><xsl:call-template name="names-fields"/></xsl:with-param></xsl:call-template>
  </xsl:template>

  <xsl:template match="a:view" mode="item">
    <xsl:call-template name="item-label"/>
    <xsl:variable name="cite"><xsl:apply-templates select="." mode="cite"/></xsl:variable>
    <quotation cite="{$cite}"><xsl:call-template name="paragraphs"/></quotation>
  </xsl:template>

  <xsl:template match="a:need" mode="item">
    <xsl:call-template name="item-label"/>
    <xsl:for-each select="a:statement"><xsl:call-template name="paragraphs"/></xsl:for-each>
    <xsl:for-each select="a:impact"><xsl:call-template name="paragraphs"><xsl:with-param name="label" select="t:w('needs.impact')"/></xsl:call-template></xsl:for-each>
    <xsl:call-template name="run-on"><xsl:with-param name="fields">
        <xsl:for-each select="a:evidence | a:measure">
          <field label="{t:w(concat('needs.', local-name()))}"><xsl:apply-templates select="." mode="line"/></field>
        </xsl:for-each>
        <xsl:if test="@primary = 'yes'"><field label="{t:w('needs.main')}"><xsl:value-of select="t:yes-no(@primary)"/></field></xsl:if>
        <xsl:if test="@parent-reported"><field label="{t:w('needs.parent-reported')}"><xsl:value-of select="t:yes-no(@parent-reported)"/></field></xsl:if>
        <xsl:call-template name="codes-field"/>
        <xsl:call-template name="names-fields"/>
    </xsl:with-param></xsl:call-template>
  </xsl:template>

  <xsl:template name="codes-field">
    <xsl:if test="@src">
      <field label="{t:w('evidence.codes')}"><xsl:call-template name="each-code"><xsl:with-param name="codes" select="normalize-space(@src)"/></xsl:call-template></field>
    </xsl:if>
  </xsl:template>

  <xsl:template match="a:outcome" mode="item">
    <xsl:call-template name="item-label"/>
    <xsl:for-each select="a:statement"><xsl:call-template name="paragraphs"/></xsl:for-each>
    <xsl:call-template name="run-on"><xsl:with-param name="fields">
        <xsl:for-each select="a:measure | a:baseline | a:target">
          <field label="{t:w(concat('outcomes.', local-name()))}"><xsl:call-template name="inline"/></field>
        </xsl:for-each>
        <xsl:for-each select="a:by-when">
          <field label="{t:w('outcomes.column.by-when')}"><xsl:value-of select="."/><xsl:if test="@date and not(contains(., t:date(@date)))"><xsl:value-of select="concat(' (', t:date(@date), ')')"/></xsl:if></field>
        </xsl:for-each>
        <xsl:for-each select="a:step">
          <field label="{t:w('outcomes.step')}">
            <xsl:call-template name="inline"/>
            <xsl:variable name="about" select="t:join('; ', string(@by-when), string(@owner))"/>
            <xsl:if test="$about != ''"><xsl:value-of select="concat(' (', $about, ')')"/></xsl:if>
          </field>
        </xsl:for-each>
        <xsl:for-each select="a:monitored"><field label="{t:w('outcomes.monitored')}"><xsl:call-template name="monitored"/></field></xsl:for-each>
        <xsl:for-each select="a:review-when | a:aspiration"><field label="{t:w(concat('outcomes.', local-name()))}"><xsl:value-of select="."/></field></xsl:for-each>
        <xsl:if test="@term"><field label="{t:w('outcomes.term')}"><xsl:value-of select="t:code('OutcomeTerm', @term)"/></field></xsl:if>
        <xsl:if test="@theme"><field label="{t:w('adulthood-theme')}"><xsl:value-of select="t:code('AdulthoodTheme', @theme)"/></field></xsl:if>
        <xsl:if test="@achieved-on"><field label="{t:w('outcomes.achieved-on')}"><xsl:value-of select="t:date(@achieved-on)"/></field></xsl:if>
        <xsl:call-template name="codes-field"/>
        <xsl:call-template name="names-fields"/>
    </xsl:with-param></xsl:call-template>
  </xsl:template>

  <xsl:template match="a:provision" mode="item">
    <xsl:call-template name="item-label"/>
    <xsl:for-each select="a:what"><xsl:call-template name="paragraphs"/></xsl:for-each>
    <xsl:call-template name="run-on"><xsl:with-param name="fields">
        <xsl:apply-templates select="." mode="who"/>
        <xsl:apply-templates select="." mode="bodies"/>
        <xsl:apply-templates select="." mode="amounts"/>
        <xsl:apply-templates select="." mode="particulars"/>
        <xsl:apply-templates select="." mode="reviews"/>
        <xsl:apply-templates select="." mode="class"/>
        <xsl:call-template name="codes-field"/>
        <xsl:call-template name="names-fields"/>
    </xsl:with-param></xsl:call-template>
  </xsl:template>
</xsl:stylesheet>
