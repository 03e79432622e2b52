<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns="urn:ehcplan:document" xmlns:s="urn:ehcplan:source" xmlns:p="urn:ehcplan:plan"
                xmlns:t="urn:ehcplan:template" xmlns:func="http://exslt.org/functions"
                extension-element-prefixes="func" exclude-result-prefixes="s p t">

  <!-- What every document has round its pages: properties, the authority's look and logo, head and foot of the page. -->

  <xsl:import href="words.xsl"/>
  <xsl:import href="prose.xsl"/>

  <xsl:template name="frame">
    <xsl:param name="title"/>
    <xsl:param name="plan" select="/s:source/p:plan"/>
    <!-- Empty in a letter: its reader would take it for the draft of a letter. -->
    <xsl:param name="stage" select="t:stage($plan)"/>
    <!-- What the document is filed under. -->
    <xsl:param name="reference" select="string($plan/@case-ref)"/>
    <meta>
      <title><xsl:value-of select="t:join(', ', $title, $reference, $stage)"/></title>
      <subject><xsl:value-of select="$title"/></subject>
      <author>
        <xsl:choose>
          <xsl:when test="normalize-space(/s:source/s:authority/@name)"><xsl:value-of select="/s:source/s:authority/@name"/></xsl:when>
          <xsl:otherwise><xsl:value-of select="t:w('authority.unknown')"/></xsl:otherwise>
        </xsl:choose>
      </author>
      <identifier><xsl:value-of select="$reference"/></identifier>
      <date><xsl:value-of select="$plan/@date"/></date>
    </meta>
    <xsl:for-each select="/s:source/s:look">
      <look><xsl:copy-of select="@heading-colour | @accent-colour | @mark-colour | @font"/></look>
    </xsl:for-each>
    <running>
      <header><xsl:value-of select="t:join(' · ', $reference, $stage, t:date($plan/@date))"/></header>
      <footer><xsl:value-of select="t:join(' · ', string(/s:source/s:authority/@name), t:w('running.confidential'))"/></footer>
      <page-words before="{t:w('page.before')}" between="{t:w('page.between')}"/>
      <skip-link><xsl:value-of select="t:w('skip-link')"/></skip-link>
    </running>
    <xsl:for-each select="/s:source/s:image">
      <image><xsl:copy-of select="@*"/><xsl:value-of select="."/></image>
    </xsl:for-each>
  </xsl:template>

  <!-- "Draft 2", "Final plan": the stage, with its number where the draft has one. -->
  <func:function name="t:stage">
    <xsl:param name="plan"/>
    <func:result select="t:join(' ', t:code('Stage', $plan/@stage), string($plan/@number))"/>
  </func:function>

  <!-- The heading of a section, with its letter in a badge: what the law says it holds. Below it, what that means for the
       reader. -->
  <xsl:template name="section-heading">
    <xsl:param name="letter" select="@letter"/>
    <xsl:param name="intro" select="concat('section.', $letter, '.intro')"/>
    <xsl:variable name="words" select="t:w(concat('section.', $letter))"/>
    <heading level="1" id="{concat('s_', $letter)}">
      <xsl:choose>
        <xsl:when test="contains($words, ': ')">
          <badge><xsl:value-of select="substring-before($words, ': ')"/></badge>
          <xsl:value-of select="concat(' ', substring-after($words, ': '))"/>
        </xsl:when>
        <xsl:otherwise><xsl:value-of select="$words"/></xsl:otherwise>
      </xsl:choose>
    </heading>
    <paragraph kind="small"><xsl:value-of select="t:w($intro)"/></paragraph>
    <xsl:if test="@on-release = 'yes'"><paragraph><strong><xsl:value-of select="t:w('section.on-release')"/></strong></paragraph></xsl:if>
  </xsl:template>
</xsl:stylesheet>
