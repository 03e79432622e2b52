<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns="urn:ehcplan:document" xmlns:s="urn:ehcplan:source" xmlns:r="urn:ehcplan:receipt"
                xmlns:t="urn:ehcplan:template" exclude-result-prefixes="s r t">

  <!-- What the sender of a file is told: what became of it, what that means, what to do now, who to ask. It speaks of this
       one file, and never says that what stands in it is right. -->

  <xsl:import href="shared/frame.xsl"/>

  <xsl:output method="xml" encoding="UTF-8"/>

  <xsl:variable name="receipt" select="/s:source/r:receipt"/>
  <!-- The words of this outcome: receipt.accepted.title, receipt.accepted.meaning, receipt.accepted.do. -->
  <xsl:variable name="outcome" select="concat('receipt.', $receipt/@outcome)"/>

  <!-- In its case, with or without a plan: then what is found is nothing that keeps it from being used. -->
  <xsl:variable name="is-used" select="$receipt/@outcome = 'accepted' or $receipt/@outcome = 'plan-not-made'"/>
  <xsl:variable name="errors" select="$receipt/r:finding[@severity = 'error']"/>

  <xsl:template match="/s:source">
    <xsl:variable name="title" select="t:w(concat($outcome, '.title'))"/>
    <document xml:lang="en-GB">
      <xsl:call-template name="frame">
        <xsl:with-param name="title" select="t:fill('receipt.page-title', $title)"/>
        <xsl:with-param name="plan" select="$receipt"/>
        <xsl:with-param name="stage" select="''"/>
        <xsl:with-param name="reference" select="string($receipt/@id)"/>
      </xsl:call-template>
      <section id="r_receipt">
        <xsl:if test="/s:source/s:image"><figure image="{/s:source/s:image[1]/@name}"/></xsl:if>
        <document-title><xsl:value-of select="$title"/></document-title>
        <paragraph kind="lead"><xsl:call-template name="file-name"/></paragraph>
        <heading level="1" id="r_meaning"><xsl:value-of select="t:w('receipt.meaning')"/></heading>
        <paragraph><xsl:call-template name="meaning"/></paragraph>
        <xsl:if test="$receipt/@outcome = 'accepted'">
          <paragraph><xsl:choose>
            <xsl:when test="$receipt/@draft"><xsl:value-of select="t:fill('receipt.draft.made', $receipt/@draft)"/></xsl:when>
            <xsl:otherwise><xsl:value-of select="t:w('receipt.draft.next')"/></xsl:otherwise>
          </xsl:choose></paragraph>
        </xsl:if>
        <heading level="1" id="r_do"><xsl:value-of select="t:w('receipt.do')"/></heading>
        <paragraph><xsl:choose>
          <xsl:when test="$receipt/@outcome = 'accepted' and $errors"><xsl:value-of select="t:w('receipt.accepted.do.open')"/></xsl:when>
          <xsl:otherwise><xsl:value-of select="t:w(concat($outcome, '.do'))"/></xsl:otherwise>
        </xsl:choose></paragraph>
        <xsl:if test="$is-used">
          <paragraph><xsl:value-of select="t:w('receipt.change')"/></paragraph>
        </xsl:if>
        <xsl:choose>
          <xsl:when test="$is-used">
            <xsl:call-template name="findings">
              <xsl:with-param name="heading" select="'receipt.open'"/>
              <xsl:with-param name="id" select="'r_open'"/>
              <xsl:with-param name="findings" select="$errors"/>
            </xsl:call-template>
          </xsl:when>
          <xsl:otherwise>
            <xsl:call-template name="findings">
              <xsl:with-param name="heading" select="'receipt.to-mend'"/>
              <xsl:with-param name="id" select="'r_mend'"/>
              <xsl:with-param name="findings" select="$errors"/>
            </xsl:call-template>
          </xsl:otherwise>
        </xsl:choose>
        <xsl:call-template name="findings">
          <xsl:with-param name="heading" select="'receipt.to-look-at'"/>
          <xsl:with-param name="id" select="'r_look'"/>
          <xsl:with-param name="findings" select="$receipt/r:finding[@severity != 'error']"/>
        </xsl:call-template>
        <xsl:if test="$receipt/@more &gt; 0"><paragraph><xsl:value-of select="t:fill('receipt.more', $receipt/@more)"/></paragraph></xsl:if>
        <xsl:call-template name="ask"/>
        <xsl:call-template name="facts"/>
      </section>
    </document>
  </xsl:template>

  <!-- Left to right, whatever letters stand in it: the ending of a name must not move to its beginning. -->
  <xsl:template name="file-name"><quote dir="ltr"><xsl:value-of select="$receipt/r:file"/></quote></xsl:template>

  <!-- Where the case is named, the sentence that names it. -->
  <xsl:template name="meaning">
    <xsl:choose>
      <xsl:when test="$receipt/@outcome = 'case-not-open' and $receipt/@case-ref"><xsl:value-of select="t:fill('receipt.case-not-open.meaning.of', $receipt/@case-ref)"/></xsl:when>
      <xsl:otherwise><xsl:value-of select="t:w(concat($outcome, '.meaning'))"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="findings">
    <xsl:param name="heading"/>
    <xsl:param name="id"/>
    <xsl:param name="findings"/>
    <xsl:if test="$findings">
      <heading level="1" id="{$id}"><xsl:value-of select="t:w($heading)"/></heading>
      <xsl:if test="$id != 'r_mend'"><paragraph><xsl:value-of select="t:w(concat($heading, '.note'))"/></paragraph></xsl:if>
      <list kind="number"><xsl:apply-templates select="$findings" mode="finding"/></list>
    </xsl:if>
  </xsl:template>

  <xsl:template match="r:finding" mode="finding">
    <item>
      <paragraph><strong><xsl:value-of select="r:summary"/></strong></paragraph>
      <xsl:if test="r:explanation"><paragraph><xsl:value-of select="r:explanation"/></paragraph></xsl:if>
      <xsl:if test="r:remedy"><paragraph><strong><xsl:value-of select="t:w('receipt.remedy')"/></strong><xsl:text>: </xsl:text><xsl:value-of select="r:remedy"/></paragraph></xsl:if>
      <xsl:if test="@line or @place or @item">
        <xsl:variable name="line"><xsl:if test="@line"><xsl:value-of select="t:fill('receipt.line', @line)"/></xsl:if></xsl:variable>
        <xsl:variable name="item"><xsl:if test="@item"><xsl:value-of select="t:fill('receipt.item', @item)"/></xsl:if></xsl:variable>
        <paragraph kind="small"><xsl:value-of select="t:fill('receipt.where', t:join(', ', string($line), string(@place), string($item)))"/></paragraph>
      </xsl:if>
    </item>
  </xsl:template>

  <xsl:template name="ask">
    <xsl:variable name="contact" select="$receipt/r:contact"/>
    <xsl:variable name="who" select="t:join(', ', t:join(', ', string($contact/@name), string($contact/@role)), string($contact/@team), string($contact/@authority))"/>
    <heading level="1" id="r_ask"><xsl:value-of select="t:w('receipt.ask')"/></heading>
    <paragraph><xsl:choose>
      <xsl:when test="$who != ''"><xsl:value-of select="t:fill('receipt.ask.who', $who)"/></xsl:when>
      <xsl:otherwise><xsl:value-of select="t:w('receipt.ask.unknown')"/></xsl:otherwise>
    </xsl:choose><xsl:value-of select="concat(' ', t:fill('receipt.ask.number', $receipt/@id))"/></paragraph>
    <xsl:if test="$contact/@telephone or $contact/@email or $contact/@hours">
      <fields>
        <xsl:for-each select="$contact/@telephone"><field label="{t:w('receipt.telephone')}"><xsl:value-of select="."/></field></xsl:for-each>
        <xsl:for-each select="$contact/@email"><field label="{t:w('receipt.email')}"><xsl:value-of select="."/></field></xsl:for-each>
        <xsl:for-each select="$contact/@hours"><field label="{t:w('receipt.hours')}"><xsl:value-of select="."/></field></xsl:for-each>
      </fields>
    </xsl:if>
  </xsl:template>

  <xsl:template name="facts">
    <heading level="1" id="r_file"><xsl:value-of select="t:w('receipt.file')"/></heading>
    <fields>
      <field label="{t:w('receipt.name')}"><xsl:call-template name="file-name"/></field>
      <xsl:if test="$receipt/@size"><field label="{t:w('receipt.size')}"><xsl:call-template name="size"/></field></xsl:if>
      <field label="{t:w('receipt.at')}"><xsl:choose>
        <xsl:when test="$receipt/@time"><xsl:value-of select="t:fill('receipt.at.time', t:date($receipt/@date), $receipt/@time)"/></xsl:when>
        <xsl:otherwise><xsl:value-of select="t:date($receipt/@date)"/></xsl:otherwise>
      </xsl:choose></field>
      <xsl:for-each select="$receipt/@case-ref"><field label="{t:w('receipt.case')}"><xsl:value-of select="."/></field></xsl:for-each>
      <xsl:for-each select="$receipt/@submission"><field label="{t:w('receipt.submission')}"><xsl:value-of select="."/></field></xsl:for-each>
      <xsl:for-each select="$receipt/@version"><field label="{t:w('receipt.version')}"><xsl:value-of select="."/></field></xsl:for-each>
      <xsl:for-each select="$receipt/@draft"><field label="{t:w('receipt.draft')}"><xsl:value-of select="."/></field></xsl:for-each>
      <field label="{t:w('receipt.number')}"><xsl:value-of select="$receipt/@id"/></field>
    </fields>
  </xsl:template>

  <xsl:template name="size">
    <xsl:variable name="bytes" select="number($receipt/@size)"/>
    <xsl:choose>
      <xsl:when test="$bytes &lt; 1024"><xsl:value-of select="t:fill('receipt.size.bytes', $receipt/@size)"/></xsl:when>
      <xsl:when test="$bytes &lt; 1048576"><xsl:value-of select="t:fill('receipt.size.kb', string(round($bytes div 1024)))"/></xsl:when>
      <xsl:otherwise><xsl:value-of select="t:fill('receipt.size.mb', string(round($bytes div 1048576)))"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>
</xsl:stylesheet>
