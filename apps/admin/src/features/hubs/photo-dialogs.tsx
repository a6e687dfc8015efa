// A picture of a hub is added, or what is said of it and its order are written anew.
import { hubPhotoLimits, isBlank } from "@kumacari/domain";
import { Button, SelectField, Spinner, TextArea } from "@kumacari/ui";
import { useId, useRef, useState } from "react";
import { ActDialog } from "../../acting/act-dialog.tsx";
import type { RegistryHub, RegistryPhoto } from "../../rpc.ts";
import { newOnceKey } from "../../wire.ts";
import type { Ends } from "./act-now.tsx";
import { base64Of, type Shrunk, shrinkPhoto } from "./shrink-photo.ts";
import { words } from "./words.ts";

const { photo: says } = words;

export function AddPhotoDialog({ hub, onClose, onSaid }: { readonly hub: RegistryHub } & Ends) {
  const [picture, setPicture] = useState<Shrunk | "drawing">();
  const [wrong, setWrong] = useState("");
  const [alt, setAlt] = useState("");
  const [tried, setTried] = useState(false);
  const once = useRef(newOnceKey());
  const drawn = picture === "drawing" ? undefined : picture;
  const choose = (file: File) => {
    setPicture("drawing");
    setWrong("");
    const mine = newOnceKey();
    once.current = mine;
    const take = (came: Shrunk | { readonly wrong: string }) => {
      // Another was chosen meanwhile.
      if (once.current !== mine) return;
      setPicture("wrong" in came ? undefined : came);
      if ("wrong" in came) setWrong(came.wrong);
    };
    shrinkPhoto(file).then(take, () => take({ wrong: says.broken }));
  };
  return (
    <ActDialog
      title={says.add}
      go={says.addGo}
      onClose={onClose}
      onDone={() => onSaid(says.added)}
      about={<p className="text-std-17B-170">{hub.name}</p>}
      ready={() => {
        setTried(true);
        return drawn !== undefined && !isBlank(alt);
      }}
      send={async (rpc, { dry }) =>
        drawn &&
        rpc.hubs.addPhoto.mutate({ hub: hub.id, alt, bytes: base64Of(drawn), once: once.current, dry })
      }
      fields={
        <>
          <ChoosePicture
            chosen={drawn !== undefined}
            onChosen={choose}
            error={wrong || (tried && !picture ? says.missing : undefined)}
          />
          {picture === "drawing" && <Spinner label={says.drawing} />}
          {drawn && <img src={drawn.url} alt={says.preview} className={preview} {...sizeOf(drawn)} />}
          <AltField value={alt} onChange={setAlt} tried={tried} />
        </>
      }
    />
  );
}

type Choosing = {
  readonly chosen: boolean;
  readonly onChosen: (file: File) => void;
  readonly error: string | undefined;
};

function ChoosePicture({ chosen, onChosen, error }: Choosing) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className="flex flex-col gap-2">
      <p id={`${id}-hint`} className="text-std-16N-170 text-solid-gray-700">
        {says.fileHint}
      </p>
      <input
        ref={input}
        type="file"
        accept=".jpg,.jpeg,.png,image/jpeg,image/png"
        hidden
        onChange={({ currentTarget: it }) => {
          const [file] = it.files ?? [];
          if (file) onChosen(file);
          it.value = "";
        }}
      />
      <Button
        tone="outline"
        className="self-start"
        aria-describedby={error ? `${id}-hint ${id}-error` : `${id}-hint`}
        onClick={() => input.current?.click()}
      >
        {chosen ? says.chooseOther : says.choose}
      </Button>
      {error && (
        <p id={`${id}-error`} role="alert" className="text-std-16N-170 text-error-2">
          <span aria-hidden="true">＊</span>
          {error}
        </p>
      )}
    </div>
  );
}

type Writing = { readonly hub: RegistryHub; readonly photo: RegistryPhoto } & Ends;

export function WritePhotoDialog({ hub, photo, onClose, onSaid }: Writing) {
  const photos = hub.photos ?? [];
  const [alt, setAlt] = useState(photo.alt);
  const [place, setPlace] = useState(String(photos.findIndex(({ id }) => id === photo.id) + 1));
  const [tried, setTried] = useState(false);
  return (
    <ActDialog
      title={says.write}
      go={says.writeGo}
      onClose={onClose}
      onDone={() => onSaid(says.written)}
      about={<p className="text-std-17B-170">{hub.name}</p>}
      ready={() => {
        setTried(true);
        return !isBlank(alt);
      }}
      send={(rpc, { dry }) =>
        rpc.hubs.writePhoto.mutate({ hub: hub.id, photo: photo.id, alt, place: Number(place), dry })
      }
      fields={
        <>
          <AltField value={alt} onChange={setAlt} tried={tried} />
          <SelectField
            label={says.place}
            value={place}
            onChange={setPlace}
            groups={[
              { options: photos.map((_, n) => ({ value: String(n + 1), label: says.number(n + 1) })) },
            ]}
          />
        </>
      }
    />
  );
}

type AltProps = {
  readonly value: string;
  readonly onChange: (it: string) => void;
  readonly tried: boolean;
};

const AltField = ({ value, onChange, tried }: AltProps) => (
  <TextArea
    label={says.alt}
    hint={says.altHint}
    value={value}
    onChange={onChange}
    limit={hubPhotoLimits.alt}
    rows={2}
    error={tried && isBlank(value) ? words.form.missing : undefined}
  />
);

const sizeOf = ({ width, height }: Shrunk) => ({ width, height });
const preview = "max-h-60 w-full rounded-8 bg-solid-gray-50 object-contain";
