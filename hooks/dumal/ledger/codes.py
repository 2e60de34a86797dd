"""The codes of what can be wrong with the ledger, DM100 to DM149 and, for drawings, DM161 to DM169; never reused."""

from __future__ import annotations

from dumal.locales import Bilingual

__all__ = ["CODES"]

CODES: dict[str, Bilingual] = {
    "DM100": Bilingual("데이터 파일을 읽을 수 없습니다.", "A data file cannot be read."),
    "DM101": Bilingual("YAML 문법에 맞지 않습니다.", "A data file is not valid YAML."),
    "DM102": Bilingual("같은 키가 두 번 나옵니다.", "A key appears twice."),
    "DM103": Bilingual(
        "이 파일들에서 쓰지 않는 YAML 기능(앵커, 별칭, 태그, 병합 키, 여러 문서)입니다.",
        "A YAML feature that these files do not use: anchor, alias, tag, merge key, several documents.",
    ),
    "DM104": Bilingual(
        "따옴표가 없으면 다른 값으로 읽히는 글입니다.",
        "A text that YAML reads as something else unless quoted.",
    ),
    "DM105": Bilingual("쓸 수 없는 키입니다.", "An unknown key."),
    "DM106": Bilingual("있어야 할 키가 없습니다.", "A key is missing."),
    "DM107": Bilingual(
        "글이나 목록, 묶음이 올 자리에 다른 것이 있습니다.",
        "A text, a list or a mapping where something else is expected.",
    ),
    "DM108": Bilingual("그 자리에 쓸 수 없는 값입니다.", "A value that is not allowed there."),
    "DM109": Bilingual("id의 형식이 맞지 않습니다.", "An id of the wrong form."),
    "DM110": Bilingual("id나 ref가 두 번 쓰였습니다.", "An id or ref is used twice."),
    "DM111": Bilingual("없는 id를 가리킵니다.", "An id that leads nowhere."),
    "DM112": Bilingual("더는 쓰지 않기로 한 id를 아직 쓰고 있습니다.", "A retired id is still in use."),
    "DM113": Bilingual(
        "사실과 바로잡음이 서로를 가리켜야 하는데 한쪽만 가리킵니다.",
        "A fact and an erratum point to each other one way only.",
    ),
    "DM114": Bilingual(
        "상태나 근거의 표시가 항목의 내용과 맞지 않습니다.", "A status or origin that its entry cannot have."
    ),
    "DM115": Bilingual("글꼴 파일이나 그 사용 허가서가 없습니다.", "A font, or its licence, is not there."),
    "DM120": Bilingual("단위가 값의 종류와 맞지 않습니다.", "A unit that does not fit the kind of value."),
    "DM121": Bilingual("값의 종류에 맞는 내용이 없습니다.", "A value without what its kind needs."),
    "DM122": Bilingual("계산식이 올바르지 않습니다.", "A formula that cannot be worked out."),
    "DM123": Bilingual("계산한 값이 적힌 값과 다릅니다.", "A computed value differs from the one written."),
    "DM130": Bilingual(
        "두 언어의 수치나 날짜가 다릅니다.", "The two languages of one text differ in a figure or date."
    ),
    "DM161": Bilingual(
        "그림에 넣은 사실에 숫자나 날짜가 없습니다.", "A drawing cites a fact without a number or date."
    ),
    "DM162": Bilingual("한 그림에 단위가 섞였습니다.", "A drawing mixes units."),
    "DM163": Bilingual(
        "그린 값이 서로, 또는 원장과 어긋납니다.", "The values drawn contradict what they are said to show."
    ),
    "DM164": Bilingual(
        "그림 설명에 숫자를 직접 적었습니다.", "A caption writes a figure instead of citing it."
    ),
    "DM165": Bilingual(
        "그 종류의 그림으로 그릴 수 없는 값입니다.", "Values that this kind of drawing cannot show."
    ),
    "DM166": Bilingual("경계 파일을 읽을 수 없습니다.", "A file of outlines cannot be used."),
    "DM167": Bilingual(
        "지도에 없는 구역이거나 지도를 벗어난 장소입니다.", "An area or place that is not on the map."
    ),
}
"""Code: what it means, one line."""
