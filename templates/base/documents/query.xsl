<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns="urn:ehcplan:document" xmlns:s="urn:ehcplan:source" xmlns:p="urn:ehcplan:plan"
                xmlns:r="urn:ehcplan:review" xmlns:a="urn:ehcplan:advice" xmlns:t="urn:ehcplan:template"
                xmlns:func="http://exslt.org/functions" extension-element-prefixes="func" exclude-result-prefixes="s p r a t">

  <!-- A letter to one author: their own statements that need completing, what to add to each, and what a specific statement
       looks like. It quotes nobody else. -->

  <xsl:import href="shared/frame.xsl"/>
  <xsl:import href="shared/marked.xsl"/>

  <xsl:output method="xml" encoding="UTF-8"/>

  <xsl:variable name="plan" select="/s:source/p:plan"/>
  <xsl:variable name="query" select="/s:source/r:query"/>

  <!-- Statements of which the same is asked as of another, by that other. -->
  <xsl:key name="same" match="r:query/r:request" use="@same-as"/>

  <xsl:template match="/s:source">
    <document xml:lang="en-GB">
      <xsl:call-template name="frame">
        <xsl:with-param name="title" select="t:w('query.title')"/>
        <xsl:with-param name="stage" select="''"/>
      </xsl:call-template>
      <xsl:apply-templates select="$query" mode="letter"/>
    </document>
  </xsl:template>

  <xsl:template match="r:query" mode="letter">
    <section id="q_letter">
      <xsl:if test="/s:source/s:image"><figure image="{/s:source/s:image[1]/@name}"/></xsl:if>
      <document-title><xsl:value-of select="t:w('query.title')"/></document-title>
      <fields>
        <xsl:for-each select="r:to"><field label="{t:w('query.to')}"><xsl:value-of select="t:join(', ', string(@name), t:role(.), string(@organisation))"/></field></xsl:for-each>
        <field label="{t:w('query.about')}"><xsl:value-of select="$plan/p:front/p:full-name"/></field>
        <field label="{t:w('front.case-ref')}"><xsl:value-of select="$plan/@case-ref"/></field>
        <field label="{t:w('query.advice')}"><xsl:value-of select="t:fill('query.advice.of', t:date(@dated), @submission)"/></field>
        <field label="{t:w('query.reply-by')}"><xsl:choose>
          <xsl:when test="@reply-by"><xsl:value-of select="t:date(@reply-by)"/></xsl:when>
          <xsl:otherwise><gap label="{t:w('query.reply-by')}"><xsl:value-of select="t:w('query.fill-in')"/></gap></xsl:otherwise>
        </xsl:choose></field>
        <field label="{t:w('query.contact')}"><xsl:choose>
          <xsl:when test="r:contact"><xsl:for-each select="r:contact"><xsl:value-of select="t:join(', ', t:join(', ', string(@name), string(@role)), string(@team), string(@telephone), string(@email))"/></xsl:for-each></xsl:when>
          <xsl:otherwise><gap label="{t:w('query.contact')}"><xsl:value-of select="t:w('query.fill-in')"/></gap></xsl:otherwise>
        </xsl:choose></field>
      </fields>
      <paragraph><xsl:value-of select="t:w('query.thanks')"/></paragraph>
      <xsl:choose>
        <xsl:when test="r:request">
          <paragraph><xsl:value-of select="t:w('query.why')"/></paragraph>
          <paragraph><xsl:value-of select="t:w('query.own')"/></paragraph>
        </xsl:when>
        <xsl:otherwise><paragraph><xsl:value-of select="t:w('query.why.whole')"/></paragraph></xsl:otherwise>
      </xsl:choose>
      <xsl:if test="r:ask">
        <heading level="1"><xsl:value-of select="t:w('query.whole')"/></heading>
        <xsl:call-template name="asks"/>
      </xsl:if>
      <xsl:if test="r:request">
        <heading level="1"><xsl:value-of select="t:w('query.statements')"/></heading>
        <xsl:for-each select="r:request[not(@same-as)]">
          <xsl:variable name="all" select=". | key('same', @item)"/>
          <xsl:variable name="kind" select="t:w(concat('query.', substring('kinds', 1, 4 + boolean($all[2])), '.', @kind))"/>
          <heading level="2">
            <xsl:value-of select="concat(position(), '. ', t:fill('query.item', t:capital($kind), t:names($all/@item)))"/>
            <xsl:if test="$all/@label"><xsl:value-of select="concat(' ', t:fill('query.item.at', t:names($all/@label)))"/></xsl:if>
          </heading>
          <xsl:for-each select="$all">
            <quotation cite="{t:fill('query.words', @item)}">
              <xsl:for-each select="r:words[1]"><xsl:call-template name="paragraphs"/></xsl:for-each>
              <xsl:call-template name="fields-told"/>
            </quotation>
          </xsl:for-each>
          <paragraph kind="label"><xsl:choose>
            <xsl:when test="$all[2]"><xsl:value-of select="t:w('query.add.each')"/></xsl:when>
            <xsl:otherwise><xsl:value-of select="t:w('query.add')"/></xsl:otherwise>
          </xsl:choose></paragraph>
          <xsl:call-template name="asks"/>
        </xsl:for-each>
      </xsl:if>
      <xsl:if test="r:example">
        <heading level="1"><xsl:value-of select="t:w('query.examples')"/></heading>
        <paragraph><xsl:value-of select="t:w('query.examples.explanation')"/></paragraph>
        <xsl:for-each select="r:example">
          <note title="{t:w('query.example')}"><paragraph><xsl:value-of select="t:w(string(@key))"/></paragraph></note>
        </xsl:for-each>
      </xsl:if>
      <heading level="1"><xsl:value-of select="t:w('query.how')"/></heading>
      <paragraph><xsl:value-of select="t:w('query.how.explanation')"/></paragraph>
      <xsl:for-each select="r:contact[@name]"><paragraph><xsl:value-of select="t:join(', ', string(@name), string(@role))"/></paragraph></xsl:for-each>
    </section>
  </xsl:template>

  <xsl:template name="asks">
    <list kind="bullet">
      <xsl:for-each select="r:ask">
        <item>
          <xsl:for-each select="r:quoted">
            <xsl:if test="position() &gt; 1">, </xsl:if>
            <quote><xsl:value-of select="."/></quote>
            <xsl:if test="position() = last()">: </xsl:if>
          </xsl:for-each>
          <xsl:value-of select="r:words"/>
        </item>
      </xsl:for-each>
    </list>
  </xsl:template>

  <!-- "N2, N5, N7". -->
  <func:function name="t:names">
    <xsl:param name="names"/>
    <xsl:variable name="text"><xsl:for-each select="$names"><xsl:if test="position() &gt; 1">, </xsl:if><xsl:value-of select="."/></xsl:for-each></xsl:variable>
    <func:result select="string($text)"/>
  </func:function>

  <func:function name="t:role">
    <xsl:param name="to"/>
    <xsl:choose>
      <xsl:when test="$to/@role"><func:result select="string($to/@role)"/></xsl:when>
      <xsl:when test="$to/@code"><func:result select="t:code('Role', $to/@code)"/></xsl:when>
      <xsl:otherwise><func:result select="''"/></xsl:otherwise>
    </xsl:choose>
  </func:function>
</xsl:stylesheet>
