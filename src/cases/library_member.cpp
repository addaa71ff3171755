#include "cases/library_member.hpp"

#include <algorithm>
#include <utility>

#include "support/bytes.hpp"

namespace nc::cases {
namespace {

constexpr std::string_view two_cues_tag = "two-cues-";

using guidance::Finding;
using guidance::Findings;
using guidance::Region;

void write_place(ByteWriter& writer, const SourcePlace& place) {
  for (const int number : {place.line, place.column, place.end_column})
    writer.number32(static_cast<std::uint32_t>(number));
}

SourcePlace read_place(ByteReader& reader, const std::string& path) {
  SourcePlace place;
  place.path = path;
  for (int* number : {&place.line, &place.column, &place.end_column})
    *number = static_cast<int>(reader.number32());
  return place;
}

void write_findings(ByteWriter& writer, const Findings& findings) {
  writer.number32(static_cast<std::uint32_t>(findings.hours));
  for (std::size_t at = 0; at < guidance::region_count; ++at)
    writer.number8(findings.regions.contains(static_cast<Region>(at)) ? 1 : 0);
  for (const std::uint8_t value : findings.values)
    writer.number8(value);
}

/// False when a value is none of its finding's.
bool read_findings(ByteReader& reader, Findings& findings) {
  findings.hours = static_cast<int>(reader.number32());
  for (std::size_t at = 0; at < guidance::region_count; ++at)
    if (reader.number8() != 0) findings.regions.insert(static_cast<Region>(at));
  for (std::size_t at = 0; at < guidance::finding_count; ++at) {
    findings.values[at] = reader.number8();
    if (findings.values[at] >= guidance::finding_terms()[at].value_count) return false;
  }
  return findings.hours >= 0;
}

bool read_visits(ByteReader& reader, std::uint32_t count, LibraryMember& member) {
  std::vector<Findings> visits;
  for (std::uint32_t at = 0; at < count && reader.good(); ++at) {
    visits.emplace_back();
    if (!read_findings(reader, visits.back())) return false;
  }
  member.visits = std::move(visits);
  return reader.good();
}

}  // namespace

LibraryMember member_of(const ParsedCase& parsed) {
  LibraryMember member;
  member.written_id = parsed.origin.written_id;
  member.written_twin = parsed.origin.written_twin;
  member.id = parsed.origin.id;
  member.twin = parsed.origin.twin;
  member.id_line = std::string(line_of(parsed.origin.text, member.id.line));
  member.twin_line = std::string(line_of(parsed.origin.text, member.twin.line));
  if (parsed.the_case) {
    member.is_draft = parsed.the_case->status == CaseStatus::draft;
    member.use = parsed.the_case->use;
    const auto& tags = parsed.the_case->tags;
    member.two_cues =
        std::any_of(tags.begin(), tags.end(), [](const std::string& tag) { return tag.rfind(two_cues_tag, 0) == 0; });
    member.visits.emplace();
    for (const Visit& visit : parsed.the_case->visits)
      member.visits->push_back(visit_findings(*parsed.the_case, visit));
  }
  return member;
}

std::string encode_member(const LibraryMember& member) {
  ByteWriter writer;
  writer.text(member.written_id.text());
  writer.number8(member.written_twin ? 1 : 0);
  writer.text(member.written_twin ? member.written_twin->text() : std::string());
  write_place(writer, member.id);
  write_place(writer, member.twin);
  writer.text(member.id_line);
  writer.text(member.twin_line);
  writer.number8(member.is_draft ? 1 : 0);
  writer.number8(member.use == CaseUse::exam ? 1 : 0);
  writer.number8(member.two_cues ? 1 : 0);
  writer.number8(member.visits ? 1 : 0);
  writer.number32(member.visits ? static_cast<std::uint32_t>(member.visits->size()) : 0);
  if (member.visits) {
    for (const Findings& findings : *member.visits)
      write_findings(writer, findings);
  }
  return writer.take();
}

std::optional<LibraryMember> decode_member(std::string_view bytes, const std::string& path) {
  ByteReader reader(bytes);
  LibraryMember member;
  member.written_id = CaseId(std::string(reader.text()));
  const bool has_twin = reader.number8() != 0;
  CaseId twin(std::string(reader.text()));
  if (has_twin) member.written_twin = std::move(twin);
  member.id = read_place(reader, path);
  member.twin = read_place(reader, path);
  member.id_line = std::string(reader.text());
  member.twin_line = std::string(reader.text());
  member.is_draft = reader.number8() != 0;
  member.use = reader.number8() != 0 ? CaseUse::exam : CaseUse::practice;
  member.two_cues = reader.number8() != 0;
  const bool has_visits = reader.number8() != 0;
  const std::uint32_t count = reader.number32();
  if (has_visits && !read_visits(reader, count, member)) return std::nullopt;
  if (!reader.good() || !reader.at_end()) return std::nullopt;
  return member;
}

}  // namespace nc::cases
