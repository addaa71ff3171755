#pragma once

#include <functional>
#include <iterator>
#include <memory>
#include <optional>
#include <vector>

#include "library/catalogue.hpp"

namespace nc::library {

/// Opens the whole case of a card, from wherever it is kept. Nothing when it is gone or is no longer a ready case
/// without faults. What it gives may have another hash than the card: the file was changed since.
using OpenCase = std::function<std::optional<cases::Case>(const CaseCard&)>;

/// The whole cases behind a catalogue, each opened the first time it is asked for and then kept.
///
/// Ownership: the cases live as long as any copy of this, and copies share them; a pointer or reference to a case stays
/// valid that long and its case never changes, also when the file does. What could not be opened stays that way.
/// Threads: one at a time. Whoever builds a content may open cases until it hands the content over; from then on only
/// the thread that has it may.
class WholeCases {
 public:
  WholeCases() = default;
  WholeCases(Catalogue catalogue, OpenCase open);

  /// The case of this id; nullptr when the catalogue has none or it cannot be opened.
  const cases::Case* find(const cases::CaseId& id) const;

  /// Keeps a case that is in memory already, in place of opening it.
  void keep(std::shared_ptr<const cases::Case> the_case);

  /// Every case that can be opened, in library order. Opens all of them: for small libraries, counting and tests.
  class Iterator {
   public:
    // NOLINTBEGIN(readability-identifier-naming): what the standard library calls them
    using iterator_category = std::forward_iterator_tag;
    using value_type = cases::Case;
    using difference_type = std::ptrdiff_t;
    using pointer = const cases::Case*;
    using reference = const cases::Case&;
    // NOLINTEND(readability-identifier-naming)

    Iterator() = default;
    Iterator(const WholeCases* library, std::size_t place) : library_(library), place_(place) { skip(); }
    reference operator*() const { return *at_; }
    pointer operator->() const { return at_; }
    Iterator& operator++();
    Iterator operator++(int);
    friend bool operator==(const Iterator& a, const Iterator& b) { return a.place_ == b.place_; }
    friend bool operator!=(const Iterator& a, const Iterator& b) { return a.place_ != b.place_; }

   private:
    void skip();
    const WholeCases* library_ = nullptr;
    std::size_t place_ = 0;
    const cases::Case* at_ = nullptr;
  };
  Iterator begin() const { return {this, 0}; }
  Iterator end() const { return {this, size()}; }
  /// How many cards there are.
  std::size_t size() const;
  /// The case at a place of the library, and the first one; only where every case can be opened.
  const cases::Case& operator[](std::size_t place) const;
  const cases::Case& front() const { return *begin(); }

 private:
  const cases::Case* open_at(std::size_t place) const;
  struct Kept;
  std::shared_ptr<Kept> kept_;
};

}  // namespace nc::library
