#include "app/engine/library_load.hpp"

#include <algorithm>
#include <array>
#include <filesystem>
#include <set>
#include <string>
#include <utility>

#include "app/engine/content_hash.hpp"
#include "platform/files/file.hpp"
#include "toml/scan.hpp"

namespace nc::app {
namespace {

using library::CaseCard;
using library::Catalogue;
using library::IndexedFile;
using library::WholeCases;

/// Every file of the library with its card.
struct Files {
  std::vector<IndexedFile*> files;
  std::vector<const std::string*> folders;  ///< one a file: what its paths begin with; nullptr: embedded
  std::vector<CaseCard> cards;              ///< of those without errors, in library order
  std::vector<library::CardBlock> blocks;   ///< what the cards point into
  struct Pair {
    std::string_view id, twin;
    std::uint64_t mark = 0;
  };
  std::vector<Pair> pairs;  ///< of the cards with a twin
  bool all_sound = true;    ///< every file has a card
};

/// The embedded library, known as a folder is, its cases in memory.
KnownFolder know_embedded(std::span<const EmbeddedFile> embedded, const guidance::Guidance& guidance,
                          std::vector<std::shared_ptr<const cases::Case>>& opened) {
  KnownFolder known;
  const auto bytes = std::make_shared<std::vector<std::array<std::string, 3>>>(embedded.size());
  for (std::size_t at = 0; at < embedded.size(); ++at) {
    auto& [card, member, diagnostics] = (*bytes)[at];
    cases::ParsedCase parsed = cases::parse_case(embedded[at].bytes, std::string(embedded[at].path), guidance);
    member = cases::encode_member(cases::member_of(parsed));
    diagnostics = library::encode_diagnostics(parsed.diagnostics);
    if (parsed.the_case) {
      parsed.the_case->hash = content_hash(embedded[at].bytes);
      card = library::encode_card(library::make_card(guidance, *parsed.the_case).card);
      opened.push_back(std::make_shared<const cases::Case>(std::move(*parsed.the_case)));
    }
    IndexedFile file;
    file.key.name = embedded[at].path;
    file.card = card;
    file.member = member;
    file.diagnostics = diagnostics;
    known.files.push_back(file);
  }
  known.blocks.push_back(bytes);
  return known;
}

/// Adds a folder's cards to those there are, keeping library order. A folder known before is in order already.
void add_folder(Files& all, KnownFolder& known) {
  const auto before = static_cast<std::ptrdiff_t>(all.cards.size());
  all.cards.reserve(all.cards.size() + known.files.size());
  for (IndexedFile& file : known.files) {
    all.files.push_back(&file);
    all.folders.push_back(&known.place.folder);
    const auto card = file.card.empty() ? std::nullopt : library::decode_card(file.card);
    all.all_sound = all.all_sound && card;
    if (!card) continue;
    all.cards.push_back(*card);
    if (!card->twin.empty()) all.pairs.push_back({card->id, card->twin, file.twin_mark});
  }
  all.blocks.insert(all.blocks.end(), known.blocks.begin(), known.blocks.end());
  const auto middle = all.cards.begin() + before;
  if (!std::is_sorted(middle, all.cards.end(), library::comes_before))
    std::sort(middle, all.cards.end(), library::comes_before);
  std::inplace_merge(all.cards.begin(), middle, all.cards.end(), library::comes_before);
}

/// True when every id is there once and every twin is the one it was checked with: nothing is left to check.
bool is_checked(const Files& all, const Catalogue& catalogue) {
  if (!all.all_sound) return false;
  for (const CaseCard& card : catalogue)
    if (catalogue.find(card.id) != &card) return false;
  return std::all_of(all.pairs.begin(), all.pairs.end(), [&catalogue](const Files::Pair& pair) {
    const CaseCard* twin = catalogue.find(pair.twin);
    return twin != nullptr && twin->twin == pair.id && library::mark_of(twin->hash) == pair.mark;
  });
}

std::string path_in(const std::string& folder, std::string_view name) {
  return folder.empty() ? std::string(name) : (std::filesystem::path(folder) / std::filesystem::path(name)).string();
}

std::set<std::string> faulty_paths(const Diagnostics& diagnostics) {
  std::set<std::string> paths;
  for (const Diagnostic& one : diagnostics)
    if (one.severity == Severity::error) paths.insert(one.place.path);
  return paths;
}

/// The places of the files in the order of their folders and paths: of two equal ids the first is then always the same.
std::vector<std::size_t> places_by_path(const Files& all) {
  std::vector<std::pair<std::size_t, std::string_view>> keys;
  std::size_t folder = 0;
  for (std::size_t at = 0; at < all.files.size(); ++at) {
    if (at > 0 && all.folders[at] != all.folders[at - 1]) ++folder;
    keys.emplace_back(folder, all.files[at]->key.name);
  }
  std::vector<std::size_t> places(keys.size());
  for (std::size_t at = 0; at < places.size(); ++at)
    places[at] = at;
  std::sort(places.begin(), places.end(), [&](std::size_t a, std::size_t b) { return keys[a] < keys[b]; });
  return places;
}

/// What was found in the files one by one.
Diagnostics own_diagnostics(const Files& all) {
  Diagnostics diagnostics;
  for (std::size_t at = 0; at < all.files.size(); ++at) {
    if (all.files[at]->diagnostics.empty()) continue;
    const auto own =
        library::decode_diagnostics(all.files[at]->diagnostics, path_in(*all.folders[at], all.files[at]->key.name));
    if (own) diagnostics.insert(diagnostics.end(), own->begin(), own->end());
  }
  return diagnostics;
}

/// What concerns several files.
Diagnostics diagnostics_of_library(const Files& all, const guidance::Guidance& guidance) {
  std::vector<cases::LibraryMember> members;
  for (const std::size_t at : places_by_path(all)) {
    auto member = cases::decode_member(all.files[at]->member, path_in(*all.folders[at], all.files[at]->key.name));
    if (member) members.push_back(std::move(*member));
  }
  return cases::check_members(members, guidance);
}

/// Writes down with which twin each file of a folder is in order, so that the next start need not look again.
void mark_twins(KnownFolder& known, const Catalogue& catalogue, const std::set<std::string>& faulty) {
  for (IndexedFile& file : known.files) {
    const auto card = file.card.empty() ? std::nullopt : library::decode_card(file.card);
    std::uint64_t mark = 0;
    const bool in_order = card && !card->twin.empty() && !faulty.contains(std::string(card->path));
    const CaseCard* twin = in_order ? catalogue.find(card->twin) : nullptr;
    if (twin != nullptr) mark = library::mark_of(twin->hash);
    known.changed = known.changed || mark != file.twin_mark;
    file.twin_mark = mark;
  }
}

/// Marks the twins among the embedded cases, which no index remembers: without marks every start would check the whole
/// library again.
void check_embedded(KnownFolder& known, const guidance::Guidance& guidance) {
  Files embedded;
  add_folder(embedded, known);
  Diagnostics diagnostics = own_diagnostics(embedded);
  const Diagnostics of_library = diagnostics_of_library(embedded, guidance);
  diagnostics.insert(diagnostics.end(), of_library.begin(), of_library.end());
  mark_twins(known, {embedded.cards, embedded.blocks}, faulty_paths(diagnostics));
}

/// Opens cases from their files. Their text counts only when it is still a ready case without faults.
library::OpenCase opener(std::shared_ptr<const guidance::Guidance> guidance) {
  return [guidance = std::move(guidance)](const CaseCard& card) -> std::optional<cases::Case> {
    const std::string path(card.path);
    const auto text = platform::load_beginning(path, toml::Limits::enough_bytes);
    if (!text) return std::nullopt;
    cases::ParsedCase parsed = cases::parse_case(*text, path, *guidance);
    if (!parsed.the_case || parsed.the_case->status != cases::CaseStatus::ready) return std::nullopt;
    parsed.the_case->hash = content_hash(*text);
    return std::move(parsed.the_case);
  };
}

/// The cards that may be practised on; `every` itself when that is all of them.
Catalogue served_of(Files all, const Catalogue& every, const std::set<std::string>& faulty) {
  const auto is_left_out = [&faulty](const CaseCard& card) {
    return card.status != cases::CaseStatus::ready || (!faulty.empty() && faulty.contains(std::string(card.path)));
  };
  const auto first = std::remove_if(all.cards.begin(), all.cards.end(), is_left_out);
  if (first == all.cards.end()) return every;
  all.cards.erase(first, all.cards.end());
  return {std::move(all.cards), std::move(all.blocks)};
}

/// The files in the order of their cards, files without a card last: an index in library order is used fastest.
void put_in_library_order(KnownFolder& known) {
  std::vector<std::pair<std::optional<CaseCard>, IndexedFile>> pairs;
  pairs.reserve(known.files.size());
  for (const IndexedFile& file : known.files)
    pairs.emplace_back(file.card.empty() ? std::nullopt : library::decode_card(file.card), file);
  std::stable_sort(pairs.begin(), pairs.end(), [](const auto& a, const auto& b) {
    if (!a.first || !b.first) return a.first.has_value() && !b.first.has_value();
    return library::comes_before(*a.first, *b.first);
  });
  for (std::size_t at = 0; at < pairs.size(); ++at)
    known.files[at] = pairs[at].second;
}

/// Folders are read one after another: what is told of one counts those before it.
class Tally {
 public:
  explicit Tally(const Progress& progress) : progress_(progress) {}

  /// For the next folder.
  Progress of_next() {
    before_ += last_;
    last_ = 0;
    if (!progress_) return {};
    return [this](std::size_t done, std::size_t total) {
      last_ = total;
      progress_(before_ + done, before_ + total);
    };
  }

 private:
  const Progress& progress_;
  std::size_t before_ = 0;
  std::size_t last_ = 0;
};

}  // namespace

Result<LoadedLibrary> load_library(const LibrarySources& sources,
                                   const std::shared_ptr<const guidance::Guidance>& guidance,
                                   const Follower& follower) {
  LoadedLibrary library;
  std::vector<std::shared_ptr<const cases::Case>> opened;
  library.folders.push_back(know_embedded(sources.embedded, *guidance, opened));
  check_embedded(library.folders.front(), *guidance);
  Tally tally(follower.progress);
  for (const FolderPlace& place : sources.folders) {
    auto known = know_folder(place, *guidance, {tally.of_next(), follower.stopped});
    if (!known) return tl::unexpected<Error>(std::move(known.error()));
    library.folders.push_back(std::move(*known));
  }
  Files all;
  for (KnownFolder& known : library.folders)
    add_folder(all, known);
  const Catalogue every(all.cards, all.blocks);
  library.diagnostics = own_diagnostics(all);
  if (!is_checked(all, every)) {
    const Diagnostics of_library = diagnostics_of_library(all, *guidance);
    library.diagnostics.insert(library.diagnostics.end(), of_library.begin(), of_library.end());
    const std::set<std::string> faulty = faulty_paths(library.diagnostics);
    for (KnownFolder& known : library.folders) {
      mark_twins(known, every, faulty);
      if (known.changed) put_in_library_order(known);
    }
  }
  sort_diagnostics(library.diagnostics);
  library.catalogue = served_of(std::move(all), every, faulty_paths(library.diagnostics));
  library.cases = WholeCases(library.catalogue, opener(guidance));
  for (auto& one : opened)
    if (library.catalogue.find(one->id.text()) != nullptr) library.cases.keep(std::move(one));
  return library;
}

}  // namespace nc::app
