#include "library/known_source.hpp"

#include <algorithm>
#include <numeric>
#include <utility>

namespace nc::library {
namespace {

/// A file as an index keeps it, with its card for sorting. The texts that were not remembered before are kept in
/// `texts`, which must not move.
struct Row {
  std::optional<CaseCard> card;
  IndexedFile file;
};

/// The texts that an index keeps of a fresh file.
struct FreshTexts {
  std::string card, member, diagnostics;
};

Row row_of(const FreshFile& fresh, FreshTexts& texts) {
  if (fresh.card) texts.card = encode_card(fresh.card->card);
  texts.member = cases::encode_member(fresh.member);
  texts.diagnostics = encode_diagnostics(fresh.diagnostics);
  Row row;
  if (fresh.card) row.card = fresh.card->card;
  row.file = {{fresh.name, fresh.state}, texts.card, texts.member, texts.diagnostics, fresh.twin_mark, fresh.listed};
  return row;
}

bool is_before(const Row& a, const Row& b) {
  if (!a.card || !b.card) return a.card.has_value() && !b.card.has_value();
  return comes_before(*a.card, *b.card);
}

/// Places as an index wants them: each below the number of files, also when some of the listed ones are no cases.
void make_places_dense(std::vector<IndexedFile>& files) {
  std::vector<std::size_t> order(files.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::sort(order.begin(), order.end(),
            [&](std::size_t a, std::size_t b) { return files[a].listed < files[b].listed; });
  for (std::size_t place = 0; place < order.size(); ++place)
    files[order[place]].listed = static_cast<std::uint32_t>(place);
}

}  // namespace

FreshFile fresh_file(std::string name, const cases::ParsedCase& parsed, const guidance::Guidance& guidance) {
  FreshFile file;
  file.name = std::move(name);
  if (parsed.the_case) file.card = make_card(guidance, *parsed.the_case);
  file.member = cases::member_of(parsed);
  // A folder of cases may hold other TOML files, which are nobody's mistake.
  if (!parsed.is_other_file) file.diagnostics = parsed.diagnostics;
  return file;
}

std::vector<KnownFile> files_by_name(const KnownSource& known) {
  std::vector<KnownFile> files;
  files.reserve(known.remembered.size() + known.fresh.size());
  for (const IndexedFile& file : known.remembered)
    files.push_back({&file, nullptr});
  for (const FreshFile& file : known.fresh)
    files.push_back({nullptr, &file});
  std::sort(files.begin(), files.end(), [](const KnownFile& a, const KnownFile& b) { return name_of(a) < name_of(b); });
  return files;
}

std::string_view name_of(const KnownFile& file) {
  return file.fresh != nullptr ? std::string_view(file.fresh->name) : file.remembered->key.name;
}

std::optional<CaseCard> card_of(const KnownFile& file) {
  if (file.fresh != nullptr) return file.fresh->card ? std::optional(file.fresh->card->card) : std::nullopt;
  return file.remembered->card.empty() ? std::nullopt : decode_card(file.remembered->card);
}

std::optional<cases::LibraryMember> member_of(const KnownFile& file, const std::string& path) {
  return file.fresh != nullptr ? std::optional(file.fresh->member)
                               : cases::decode_member(file.remembered->member, path);
}

std::vector<NamedFile> named_files(const std::vector<KnownSource>& sources) {
  std::vector<NamedFile> named;
  for (const KnownSource& known : sources) {
    for (const KnownFile& file : files_by_name(known)) {
      const auto card = card_of(file);
      named.push_back({std::string(card ? card->id : id_in_name(name_of(file))), &known.source, name_of(file)});
    }
  }
  return named;
}

Diagnostics own_diagnostics(const KnownSource& known) {
  Diagnostics diagnostics;
  for (const IndexedFile& file : known.remembered) {
    if (file.diagnostics.empty()) continue;
    const auto own = decode_diagnostics(file.diagnostics, path_in(known.source, file.key.name));
    if (own) diagnostics.insert(diagnostics.end(), own->begin(), own->end());
  }
  for (const FreshFile& file : known.fresh)
    diagnostics.insert(diagnostics.end(), file.diagnostics.begin(), file.diagnostics.end());
  return diagnostics;
}

std::string index_bytes(const KnownSource& known) {
  std::vector<FreshTexts> texts(known.fresh.size());
  std::vector<Row> rows;
  rows.reserve(known.remembered.size() + known.fresh.size());
  for (const IndexedFile& file : known.remembered)
    rows.push_back({card_of({&file, nullptr}), file});
  for (std::size_t at = 0; at < texts.size(); ++at)
    rows.push_back(row_of(known.fresh[at], texts[at]));
  std::stable_sort(rows.begin(), rows.end(), is_before);
  std::vector<IndexedFile> files;
  files.reserve(rows.size());
  for (const Row& row : rows)
    files.push_back(row.file);
  make_places_dense(files);
  return encode_index(known.stamp, files);
}

}  // namespace nc::library
