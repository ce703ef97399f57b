package org.bellbuoy.deadlines.desk;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.bellbuoy.deadlines.AddTeam;
import org.bellbuoy.deadlines.ChangeTeam;
import org.bellbuoy.deadlines.RetireTeam;
import org.bellbuoy.deadlines.Team;
import org.bellbuoy.deadlines.TeamForm;
import org.bellbuoy.deadlines.Teams;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.web.IfMatch;
import org.bellbuoy.web.Needs;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The teams with calendars of their own, for programs.
@RestController
@RequestMapping("/api/v1/teams")
class TeamApi {

  /// @param retiredAt since when nothing new may name it
  /// @param named what names it
  record TeamAnswer(TeamForm team, @Nullable Instant retiredAt, List<String> named) {
    TeamAnswer {
      named = List.copyOf(named);
    }
  }

  private final Teams teams;
  private final AddTeam add;
  private final ChangeTeam change;
  private final RetireTeam retire;

  TeamApi(Teams teams, AddTeam add, ChangeTeam change, RetireTeam retire) {
    this.teams = teams;
    this.add = add;
    this.change = change;
    this.retire = retire;
  }

  @GetMapping
  @Needs(Permission.STAFF)
  List<TeamAnswer> list(Viewer viewer) {
    return teams.all(viewer).stream().map(team -> said(viewer, team)).toList();
  }

  @PostMapping
  @Needs(Permission.EDIT_POLICY)
  ResponseEntity<TeamAnswer> add(Viewer viewer, @RequestBody TeamForm typed) {
    Team team = add.execute(viewer, typed);
    return ResponseEntity.created(URI.create("/api/v1/teams/" + team.code().value()))
        .eTag(IfMatch.tag(team.version()))
        .body(said(viewer, team));
  }

  @GetMapping("/{code}")
  @Needs(Permission.STAFF)
  ResponseEntity<TeamAnswer> show(Viewer viewer, @PathVariable String code) {
    return answer(viewer, teams.get(viewer, code));
  }

  @PutMapping("/{code}")
  @Needs(Permission.EDIT_POLICY)
  ResponseEntity<TeamAnswer> change(
      Viewer viewer,
      @PathVariable String code,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match,
      @RequestBody TeamForm typed) {
    return answer(viewer, change.execute(viewer, code, typed, IfMatch.version(match)));
  }

  /// What names it goes on counting by its calendar.
  @PostMapping("/{code}/retirement")
  @Needs(Permission.EDIT_POLICY)
  ResponseEntity<TeamAnswer> retire(Viewer viewer, @PathVariable String code) {
    return answer(viewer, retire.execute(viewer, code));
  }

  private ResponseEntity<TeamAnswer> answer(Viewer viewer, Team team) {
    return ResponseEntity.ok().eTag(IfMatch.tag(team.version())).body(said(viewer, team));
  }

  private TeamAnswer said(Viewer viewer, Team team) {
    return new TeamAnswer(
        TeamForm.of(team), team.retiredAt().orElse(null), teams.naming(viewer, team.code()));
  }
}
