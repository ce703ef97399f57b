package org.bellbuoy.standards.csaf.rules;

import static org.bellbuoy.standards.csaf.rules.Rule.mandatory;

import java.util.List;
import java.util.stream.Stream;

/// The tests of CSAF 2.1, section 6. Schemas of extensions (6.1.60) are known for those that OASIS
/// publishes; any other gets a warning.
public final class Rules21 {
  private static final List<Rule> MANDATORY =
      List.of(
          mandatory("6.1.1", ProductIds::areDefined),
          mandatory("6.1.2", ProductIds::areDefinedOnce),
          mandatory("6.1.3", ProductIds::pathsAreNotCircular),
          mandatory("6.1.4", ProductGroups::areDefined),
          mandatory("6.1.5", ProductGroups::areDefinedOnce),
          mandatory("6.1.6", ProductStatuses::doNotContradict),
          mandatory("6.1.7", Scores::areSingle),
          mandatory("6.1.8", Scores::areWellFormed),
          mandatory("6.1.9", Scores::areComputed),
          mandatory("6.1.10", Scores::agreeWithTheirVector),
          mandatory("6.1.11", Weaknesses::areNamedRightInTheirVersion),
          mandatory("6.1.12", Languages::exist),
          mandatory("6.1.13", Helpers::packageUrlsAreValid),
          mandatory("6.1.14", Revisions::riseWithTime),
          mandatory("6.1.15", Languages::translatorsNameTheirSource),
          mandatory("6.1.16", Revisions::endWithTheVersion),
          mandatory("6.1.17", Revisions::draftsSayDraft),
          mandatory("6.1.18", Revisions::releasedStartsAtOne),
          mandatory("6.1.19", Revisions::holdNoPreReleases),
          mandatory("6.1.20", Revisions::releasedIsNoPreRelease),
          mandatory("6.1.21", Revisions::omitNothing),
          mandatory("6.1.22", Revisions::areNumberedOnce),
          mandatory("6.1.23", Flaws::haveTheirOwnCve),
          mandatory("6.1.24", Flaws::involveEachPartyOncePerDate),
          mandatory("6.1.25", Helpers::hashEachFileOncePerAlgorithm),
          mandatory("6.1.26", Profiles21::areNotImitated),
          mandatory("6.1.27.1", Profiles::tellSomething),
          mandatory("6.1.27.2", Profiles::referOutside),
          mandatory("6.1.27.3", Profiles21::keepVulnerabilitiesOut),
          mandatory("6.1.27.4", Profiles21::haveProducts),
          mandatory("6.1.27.5", Profiles21::haveNotes),
          mandatory("6.1.27.6", Profiles21::haveStatus),
          mandatory("6.1.27.7", Vex::saysAStatus),
          mandatory("6.1.27.8", Vex::namesTheVulnerability),
          mandatory("6.1.27.9", Vex::explainsWhyNotAffected),
          mandatory("6.1.27.10", Vex::saysWhatToDo),
          mandatory("6.1.27.11", Profiles21::haveVulnerabilities),
          mandatory("6.1.27.12", Profiles21::haveAffectedProducts),
          mandatory("6.1.27.13", Profiles21::haveAffectedBesideFixed),
          mandatory("6.1.27.14", Profiles21::retiredSaysWhy),
          mandatory("6.1.27.15", Profiles21::retiredHasNoProducts),
          mandatory("6.1.27.16", Profiles21::retiredHasAPast),
          mandatory("6.1.27.17", Profiles21::withdrawnHasItsReason),
          mandatory("6.1.27.18", Profiles21::supersededHasItsReason),
          mandatory("6.1.27.19", Profiles21::supersededNamesItsSuccessor),
          mandatory("6.1.28", Languages::differInTranslations),
          mandatory("6.1.29", Flaws::remediationsNameProducts),
          mandatory("6.1.30", Revisions::countOneWay),
          mandatory("6.1.31", Branches::versionsAreNoRanges),
          mandatory("6.1.32", Flaws::flagsNameProducts),
          mandatory("6.1.33", Flaws::flagEachProductOnce),
          mandatory("6.1.34", Branches21::areNotTooDeep),
          mandatory("6.1.35", Remediations::doNotContradict),
          mandatory("6.1.36", Remediations::fitTheStatus),
          mandatory("6.1.37", Times::areWrittenPlainly),
          mandatory("6.1.38", Sharing::everybodyMeansClear),
          mandatory("6.1.39", Sharing::clearMeansEverybody),
          mandatory("6.1.40", Sharing::fixedNamesHaveFixedIds),
          mandatory("6.1.41", Sharing::fixedIdsHaveFixedNames),
          mandatory("6.1.42", Helpers21::packageUrlsDifferInQualifiersOnly),
          mandatory("6.1.43", Helpers21::modelNumbersHaveOneStar),
          mandatory("6.1.44", Helpers21::serialNumbersHaveOneStar),
          mandatory("6.1.45", Times::disclosedWhenPublished),
          mandatory("6.1.46", Metrics::ssvcIsWellFormed),
          mandatory("6.1.47", Metrics::ssvcIsAboutThisVulnerability),
          mandatory("6.1.48", Selections::nameRegisteredPoints),
          mandatory("6.1.49", Times::ssvcIsKnownByThen),
          mandatory("6.1.50", Branches21::rangesFollowTheRules),
          mandatory("6.1.51", Times::epssIsKnownByThen),
          mandatory("6.1.52", Times::exploitationIsKnownByThen),
          mandatory("6.1.53", Times::exploitationPrecedesKnowledge),
          mandatory("6.1.54", Licences::areExpressions),
          mandatory("6.1.55", Licences::ownLicencesAreQuoted),
          mandatory("6.1.56", Metrics::areNotRatedTwice),
          mandatory("6.1.57", Branches21::doNotRepeatACategory),
          mandatory("6.1.58", Branches21::doNotMixVersionAndRange),
          mandatory("6.1.59", Branches21::rangesAreNotSingleVersions),
          mandatory("6.1.60.1", ExtensionSchemas::areWellFormed),
          mandatory("6.1.60.2", ExtensionSchemas::keepTheirSchema),
          mandatory("6.1.60.3", ExtensionSchemas::keepTheirMetadata),
          mandatory("6.1.61", Helpers21::skusHaveOneStar));

  public static final List<Rule> ALL =
      Stream.of(MANDATORY, Recommended21.ALL).flatMap(List::stream).toList();

  private Rules21() {}
}
