<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns="urn:ehcplan:document" xmlns:s="urn:ehcplan:source" xmlns:p="urn:ehcplan:plan"
                xmlns:r="urn:ehcplan:review" xmlns:a="urn:ehcplan:advice" xmlns:t="urn:ehcplan:template"
                xmlns:func="http://exslt.org/functions" extension-element-prefixes="func" exclude-result-prefixes="s p r a t">

  <!-- The first page: what there is to do, one line for each rule with the places it found, the gravest first; then how
       much there is in each section and for each author. -->

  <xsl:key name="finding" match="r:findings//r:finding" use="concat(@severity, '|', @id)"/>
  <xsl:key name="of-advice" match="r:findings//r:finding" use="@submission"/>
  <xsl:key name="rule" match="r:rules/r:rule" use="@number"/>
  <xsl:key name="advice-row" match="p:annex/p:row" use="a:advice/@id"/>
  <xsl:key name="letter" match="r:letters/r:letter" use="@submission"/>

  <!-- "2 to put right, 5 likely to be challenged": what there is of each. -->
  <func:function name="t:counts">
    <xsl:param name="findings"/>
    <xsl:variable name="errors" select="count($findings[@severity = 'error'])"/>
    <xsl:variable name="warnings" select="count($findings[@severity = 'warning'])"/>
    <xsl:variable name="notes" select="count($findings[@severity = 'note'])"/>
    <func:result select="t:join(', ',
      substring(t:fill('review.count.errors', string($errors)), 1, 99 * boolean($errors)),
      substring(t:fill('review.count.warnings', string($warnings)), 1, 99 * boolean($warnings)),
      substring(t:fill('review.count.notes', string($notes)), 1, 99 * boolean($notes)),
      substring(t:w('review.count.none'), 1, 99 * not($findings)))"/>
  </func:function>


  <!-- "1 question", "3 questions". -->
  <func:function name="t:number">
    <xsl:param name="things"/>
    <xsl:param name="key"/>
    <xsl:choose>
      <xsl:when test="count($things) = 1"><func:result select="t:w(concat($key, '.1'))"/></xsl:when>
      <xsl:otherwise><func:result select="t:fill($key, string(count($things)))"/></xsl:otherwise>
    </xsl:choose>
  </func:function>

  <xsl:template name="front">
    <heading level="1" id="r_first"><xsl:value-of select="t:w('review.first')"/></heading>
    <xsl:if test="not($found)"><paragraph><xsl:value-of select="t:w('review.nothing-found')"/></paragraph></xsl:if>
    <xsl:if test="$found and not($found[@severity = 'error'])"><paragraph><xsl:value-of select="t:w('review.first.none')"/></paragraph></xsl:if>
    <xsl:call-template name="first"><xsl:with-param name="severity" select="'error'"/></xsl:call-template>
    <xsl:call-template name="first"><xsl:with-param name="severity" select="'warning'"/></xsl:call-template>
    <xsl:call-template name="first"><xsl:with-param name="severity" select="'note'"/></xsl:call-template>
    <xsl:if test="$found"><xsl:call-template name="tallies"/></xsl:if>
  </xsl:template>

  <!-- One line for each rule: its name, where it found something, and for what must be put right also how. -->
  <xsl:template name="first">
    <xsl:param name="severity"/>
    <xsl:variable name="mine" select="$found[@severity = $severity]"/>
    <xsl:if test="$mine">
      <heading level="2" id="{concat('r_', $severity)}"><xsl:value-of select="t:fill('review.kind', t:w(concat('review.', $severity)), string(count($mine)))"/></heading>
      <list kind="bullet">
        <xsl:for-each select="$mine[generate-id() = generate-id(key('finding', concat(@severity, '|', @id))[1])]">
          <xsl:sort select="@rule" data-type="number"/>
          <xsl:variable name="kind" select="key('finding', concat(@severity, '|', @id))"/>
          <item>
            <strong><xsl:value-of select="t:finding-title(@id)"/></strong>
            <xsl:text>: </xsl:text>
            <xsl:for-each select="$kind">
              <xsl:if test="position() &gt; 1"><xsl:choose><xsl:when test="parent::r:statement[@label or @item] or parent::r:many">, </xsl:when><xsl:otherwise>; </xsl:otherwise></xsl:choose></xsl:if>
              <xsl:choose>
                <!-- Of many files of advice the labels say enough. -->
                <xsl:when test="$kind[3] and @annex and parent::r:part"><link to="{t:part-id(..)}"><xsl:value-of select="@annex"/></link></xsl:when>
                <xsl:otherwise><xsl:call-template name="place-link"/></xsl:otherwise>
              </xsl:choose>
            </xsl:for-each>
            <xsl:if test="$severity = 'error'">
              <xsl:text>. </xsl:text>
              <xsl:call-template name="what-to-do"><xsl:with-param name="kind" select="$kind"/></xsl:call-template>
            </xsl:if>
          </item>
        </xsl:for-each>
      </list>
    </xsl:if>
  </xsl:template>

  <xsl:template name="what-to-do">
    <xsl:param name="kind"/>
    <xsl:variable name="rule" select="key('rule', @rule)"/>
    <xsl:choose>
      <xsl:when test="$kind[not(r:remedy)] and $rule/r:remedy"><xsl:value-of select="$rule/r:remedy"/></xsl:when>
      <xsl:when test="$kind[@question]"><link to="r_decide"><xsl:value-of select="t:w('review.decide')"/></link></xsl:when>
      <xsl:when test="not($kind[string(r:remedy) != string(current()/r:remedy)])"><xsl:value-of select="r:remedy"/></xsl:when>
      <xsl:otherwise><xsl:value-of select="t:w('review.first.each')"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- "F7", a link to where it stands below; for what has no label its headline. -->
  <xsl:template name="place-link">
    <xsl:choose>
      <xsl:when test="@at"><link to="{@at}"><xsl:value-of select="@label"/></link></xsl:when>
      <xsl:when test="parent::r:many"><link to="{t:part-id(../..)}"><xsl:value-of select="@label"/></link></xsl:when>
      <xsl:when test="parent::r:statement/@label"><link to="{parent::r:statement/@id}"><xsl:value-of select="parent::r:statement/@label"/></link></xsl:when>
      <xsl:when test="parent::r:statement[@item or @annex]">
        <link to="{parent::r:statement/@id}"><xsl:value-of select="t:join(' ', string(parent::r:statement/@annex), string(parent::r:statement/@item))"/></link>
      </xsl:when>
      <xsl:when test="parent::r:statement/r:source">
        <link to="{parent::r:statement/@id}"><xsl:value-of select="t:join(' ', string(parent::r:statement/r:source[1]/@annex), string(parent::r:statement/r:source[1]/@item))"/></link>
      </xsl:when>
      <xsl:when test="parent::r:statement"><link to="{parent::r:statement/@id}"><xsl:value-of select="r:summary"/></link></xsl:when>
      <xsl:otherwise><xsl:value-of select="r:summary"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="tallies">
    <heading level="2" id="r_by_section"><xsl:value-of select="t:w('review.by-section')"/></heading>
    <table caption="{t:w('review.by-section.caption')}">
      <column width="49"/><column width="16"/><column width="20"/><column width="15"/>
      <xsl:call-template name="tally-head"><xsl:with-param name="first" select="t:w('review.where')"/></xsl:call-template>
      <body>
        <xsl:for-each select="$review/r:findings/r:part">
          <row>
            <cell header="row"><link to="{t:part-id(.)}"><xsl:value-of select="t:part-name(.)"/></link></cell>
            <xsl:call-template name="tally"><xsl:with-param name="findings" select=".//r:finding"/></xsl:call-template>
          </row>
        </xsl:for-each>
      </body>
    </table>
    <xsl:variable name="authors" select="$plan/p:annex/p:row[key('of-advice', a:advice/@id)[ancestor::r:findings]]"/>
    <xsl:if test="$authors">
      <heading level="2" id="r_by_author"><xsl:value-of select="t:w('review.by-author')"/></heading>
      <xsl:if test="$review/r:letters/r:letter"><paragraph><xsl:value-of select="t:w('review.letters')"/></paragraph></xsl:if>
      <table caption="{t:w('review.by-author.caption')}">
        <column width="35"/><column width="14"/><column width="20"/><column width="13"/><column width="18"/>
        <xsl:call-template name="tally-head"><xsl:with-param name="first" select="t:w('review.author')"/><xsl:with-param name="last" select="t:w('review.letter')"/></xsl:call-template>
        <body>
          <xsl:for-each select="$authors">
            <row>
              <cell header="row">
                <xsl:if test="@label"><link to="{concat('k_', @label)}"><xsl:value-of select="@label"/></link><xsl:text> </xsl:text></xsl:if>
                <xsl:value-of select="t:author(.)"/>
              </cell>
              <xsl:call-template name="tally"><xsl:with-param name="findings" select="key('of-advice', a:advice/@id)"/></xsl:call-template>
              <cell><xsl:choose>
                <xsl:when test="key('letter', a:advice/@id)"><xsl:for-each select="key('letter', a:advice/@id)"><paragraph><xsl:value-of select="concat('queries/', @name)"/></paragraph></xsl:for-each></xsl:when>
                <xsl:otherwise><xsl:value-of select="t:w('review.letter.none')"/></xsl:otherwise>
              </xsl:choose></cell>
            </row>
          </xsl:for-each>
        </body>
      </table>
    </xsl:if>
  </xsl:template>

  <xsl:template name="tally-head">
    <xsl:param name="first"/>
    <xsl:param name="last" select="''"/>
    <head><row>
      <cell><xsl:value-of select="$first"/></cell>
      <cell><xsl:value-of select="t:w('review.error')"/></cell>
      <cell><xsl:value-of select="t:w('review.warning')"/></cell>
      <cell><xsl:value-of select="t:w('review.note')"/></cell>
      <xsl:if test="$last != ''"><cell><xsl:value-of select="$last"/></cell></xsl:if>
    </row></head>
  </xsl:template>

  <!-- Three numbers; a dash for none, which the eye passes over. -->
  <xsl:template name="tally">
    <xsl:param name="findings"/>
    <cell><xsl:value-of select="t:or-dash(translate(string(count($findings[@severity = 'error'])), '0', substring('0', 1 + not($findings[@severity = 'error']))))"/></cell>
    <cell><xsl:value-of select="t:or-dash(translate(string(count($findings[@severity = 'warning'])), '0', substring('0', 1 + not($findings[@severity = 'warning']))))"/></cell>
    <cell><xsl:value-of select="t:or-dash(translate(string(count($findings[@severity = 'note'])), '0', substring('0', 1 + not($findings[@severity = 'note']))))"/></cell>
  </xsl:template>

  <!-- "Educational psychologist": the first author of the advice of a row, or from whom it was asked. -->
  <func:function name="t:author">
    <xsl:param name="row"/>
    <xsl:variable name="author" select="($row/a:advice/a:author | $row/a:advice/a:service/a:author)[1]"/>
    <xsl:choose>
      <xsl:when test="$author/a:role != ''"><func:result select="t:capital(string($author/a:role))"/></xsl:when>
      <xsl:when test="$author/a:role/@code"><func:result select="t:capital(t:code('Role', $author/a:role/@code))"/></xsl:when>
      <xsl:when test="$row/@from"><func:result select="t:capital(string($row/@from))"/></xsl:when>
      <xsl:otherwise><func:result select="t:code('Regulation6', $row/@head)"/></xsl:otherwise>
    </xsl:choose>
  </func:function>

  <func:function name="t:part-id">
    <xsl:param name="part"/>
    <func:result select="concat('in_', $part/@kind, $part/@section)"/>
  </func:function>

  <func:function name="t:part-name">
    <xsl:param name="part"/>
    <xsl:choose>
      <xsl:when test="$part/@section"><func:result select="t:w(concat('section.', $part/@section))"/></xsl:when>
      <xsl:otherwise><func:result select="t:w(concat('review.part.', $part/@kind))"/></xsl:otherwise>
    </xsl:choose>
  </func:function>
</xsl:stylesheet>
