<?xml version="1.0" encoding="UTF-8"?>
<!--
  How a council's own stylesheet begins. It has the path of the base file whose place it takes, and imports that file, so
  that every template which is not written here stays that of the program and improves with it.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:import href="ehcplan:base/formats/html/document.xsl"/>

  <!-- Templates that differ stand here. -->
</xsl:stylesheet>
